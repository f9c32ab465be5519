"""What is asked around the functions of exercise-19, in the process where they run.

Each probe takes the arguments of the function it calls, and answers in plain data.
"""

from functools import partial
from itertools import pairwise
from random import seed as seed_random

import numpy as np
import torch

WEIGHTS = ("xavier_normal", "xavier_uniform", "kaiming_normal", "kaiming_uniform", "lecun_normal")


# --- filling in place ----------------------------------------------------------------------------


def _filled(name, student, w, *rest, numbers=True):
    """Fill w, and say what became of it and what was returned."""
    place, needs = w.data_ptr(), w.requires_grad
    result = getattr(student, name)(w, *rest)
    said = {
        "returned the argument itself": result is w,
        "returned something": result is not None,
        "in the same memory": w.data_ptr() == place,
        "requires_grad as it was": w.requires_grad is needs,
        "still a leaf": w.is_leaf,
        "autograd still on": torch.is_grad_enabled(),
    }
    now = w.detach().clone()
    return {"filled": now, **said} if numbers else {"every number replaced": bool((now != 7).all()), **said}


def _inside(name, student, w, *rest):
    """Fill a transposed part of a larger tensor of sevens; return the larger tensor."""
    large = torch.full((w.shape[1] + 2, w.shape[0] + 3), 7.0, device=w.device)
    getattr(student, name)(large[1:-1, 1:-2].T, *rest)
    return large


constant_filled, constant_inside = partial(_filled, "constant_"), partial(_inside, "constant_")
zeros_filled, zeros_inside = partial(_filled, "zeros_"), partial(_inside, "zeros_")
normal_filled = partial(_filled, "normal_", numbers=False)


def normal_inside(student, w, std, g):
    """Say what normal_ leaves of a larger tensor of sevens around a part, and in it."""
    large = _inside("normal_", student, w, std, g)
    inner = large[1:-1, 1:-2].clone()
    large[1:-1, 1:-2] = 7.0
    return {"numbers left as they were": int((inner == 7).sum()), "numbers changed outside": int((large != 7).sum())}


def normal_sample(student, shape, *rest):
    """Fill a large tensor of sevens and return it."""
    w = torch.full(tuple(shape), 7.0)
    student.normal_(w, *rest)
    return w


# --- where the randomness comes from -------------------------------------------------------------


def _numbers(value):
    """Copy an answer into something that == compares."""
    if isinstance(value, torch.Tensor):
        return value.detach().tolist()
    return [_numbers(item) for item in value] if isinstance(value, list | tuple) else value


def _sources(draw, g):
    """Say what a draw depends on: its generator alone, and that anew at each call."""
    seed = g.initial_seed()

    def seeded(number):
        return torch.Generator(g.device).manual_seed(number)

    def elsewhere(number):
        torch.manual_seed(number)
        np.random.seed(number)
        seed_random(number)

    elsewhere(1)
    one = seeded(seed)
    first, second = draw(one), draw(one)
    left = torch.get_rng_state()
    elsewhere(2)
    again, other = draw(seeded(seed)), draw(seeded(seed + 1))
    return {
        "same seed, same numbers": again == first,
        "other seed, other numbers": other != first,
        "second call with the same g, other numbers": second != first,
        "torch's own seed left alone": not torch.equal(torch.get_rng_state(), left),
    }


def _weight_sources(name, student, fan_in, fan_out, g, *rest):
    return _sources(lambda one: _numbers(getattr(student, name)(fan_in, fan_out, one, *rest)), g)


xavier_normal_sources = partial(_weight_sources, "xavier_normal")
xavier_uniform_sources = partial(_weight_sources, "xavier_uniform")
kaiming_normal_sources = partial(_weight_sources, "kaiming_normal")
kaiming_uniform_sources = partial(_weight_sources, "kaiming_uniform")
lecun_normal_sources = partial(_weight_sources, "lecun_normal")
linear_default_sources = partial(_weight_sources, "linear_default")


def normal_sources(student, w, std, g):
    """Say what normal_ depends on when it is given a generator, and when it is not."""

    def draw(*generator):
        v = torch.full_like(w, 7.0)
        student.normal_(v, std, *generator)
        return v.tolist()

    said = _sources(draw, g)
    torch.manual_seed(3)
    first, second = draw(), draw()
    torch.manual_seed(3)
    again = draw()
    return {
        **said,
        "without g, torch's own generator": again == first,
        "without g, a second call differs": second != first,
    }


# --- networks ------------------------------------------------------------------------------------


def _own(student, scheme, n_in, n_out, g):
    """Return what the student's own initializer gives, or None where it is not there or raises."""
    try:
        return getattr(student, scheme)(n_in, n_out, g)
    except Exception:
        return None


def _as_its_own(w, own, n_in, n_out):
    """Undo of a weight what is the fault of the student's own initializer: it costs points there only."""
    if not isinstance(w, torch.Tensor) or not isinstance(own, torch.Tensor):
        return w
    if own.requires_grad and w.requires_grad:
        w = w.detach()
    if own.dtype == w.dtype and w.is_floating_point():
        w = w.to(torch.float32)
    return w.T if n_in != n_out and w.shape == own.shape == (n_out, n_in) else w


def _mlp(student, sizes, scheme, g):
    made = student.init_mlp(list(sizes), scheme, g)
    if not isinstance(made, list | tuple) or len(made) != len(sizes) - 1:
        return made
    layers = []
    for n_in, n_out, layer in zip(sizes[:-1], sizes[1:], made, strict=True):
        if isinstance(layer, list | tuple) and len(layer) == 2:
            own = _own(student, scheme, n_in, n_out, torch.Generator().manual_seed(1))
            layer = (_as_its_own(layer[0], own, n_in, n_out), layer[1])
        layers.append(layer)
    return layers


def mlp(student, sizes, scheme, g):
    """Return the layers of init_mlp."""
    return _mlp(student, sizes, scheme, g)


def mlp_and_own(student, sizes, scheme, g):
    """Return the weights of init_mlp, and for each one by the student's own initializer of that name."""
    layers = _mlp(student, sizes, scheme, g)
    weights, own = [layer[0] for layer in layers], []
    for n_in, n_out in pairwise(sizes):
        one = _own(student, scheme, n_in, n_out, torch.Generator().manual_seed(n_in))
        good = isinstance(one, torch.Tensor) and one.numel() == n_in * n_out and one.is_floating_point()
        own.append(one.detach().float().reshape(n_in, n_out) if good else torch.zeros(n_in, n_out))
    return {"weights": weights, "own": own}


def mlp_sources(student, sizes, scheme, g):
    """Say what init_mlp depends on; what the student's own initializer gets wrong is not held against it."""
    said = _sources(lambda one: _numbers(student.init_mlp(list(sizes), scheme, one)), g)
    given = list(sizes)
    layers = student.init_mlp(given, scheme, g)
    said["sizes left alone"] = given == list(sizes)
    said["layers of one shape differ"] = not torch.equal(layers[0][0], layers[1][0])
    try:
        own = _weight_sources(scheme, student, sizes[0], sizes[1], g)
    except Exception:
        own = {}
    again = own.get("second call with the same g, other numbers", True)
    own["layers of one shape differ"] = again
    return {what: right or not own.get(what, True) for what, right in said.items()}


def mlp_depth(student, sizes, scheme, g):
    """Return the mean square after all layers of init_mlp, and of weights by the initializer of that name."""
    made = [w for w, _ in _mlp(student, sizes, scheme, g)]
    moment = _mean_square(made, scheme)
    if 1 / 2 <= moment <= 2:
        return [moment, 1.0]  # right as it is; who draws number by number need not draw all of them again
    one = torch.Generator().manual_seed(2)
    own = [_own(student, scheme, n_in, n_out, one) for n_in, n_out in pairwise(sizes)]
    good = all(isinstance(w, torch.Tensor) and w.shape == made[0].shape for w in own)
    return [moment, _mean_square(own, scheme) if good else 1.0]


def _mean_square(weights, scheme):
    """Pass numbers from N(0, 1) through the weights, with ReLU for Kaiming, else without activation."""
    h = torch.randn(256, weights[0].shape[0], generator=torch.Generator().manual_seed(5))
    h = h.double()
    for w in weights:
        h = h @ w.detach().double()
        h = h.relu() if scheme.startswith("kaiming") else h
    return h.square().mean().item()


def variances_sources(student, layers, act, n, g):
    """Say what activation_variances depends on, and whether it left its layers alone."""
    before = _numbers(layers)
    said = _sources(lambda one: _numbers(student.activation_variances(layers, act, n, one)), g)
    del said["torch's own seed left alone"]
    return {**said, "layers left alone": _numbers(layers) == before}


def symmetry_purity(student, layers, X, y, lr, steps):
    """Say whether training left the arguments alone, and gives the same answer again."""
    before = _numbers([layers, X, y])
    tensors = [tensor for layer in layers for tensor in layer]
    first = student.symmetry_after_training(layers, X, y, lr, steps)
    second = student.symmetry_after_training(layers, X, y, lr, steps)
    return {
        "first answer": bool(first),
        "second answer": bool(second),
        "arguments left alone": _numbers([layers, X, y]) == before,
        "no argument requires grad now": not any(tensor.requires_grad for tensor in tensors),
    }
