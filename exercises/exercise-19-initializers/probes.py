"""What is asked around the functions of exercise-19, in the process where they run.

Each probe takes the arguments of the function it calls, and answers in plain data.
"""

from functools import partial
from itertools import pairwise
from operator import ne
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
    return {"filled": now, **said} if numbers else {"every number replaced": not bool((now.isnan() | (now == 7)).any()), **said}


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


def _all_differ(left, right):
    """Say whether no number of two answers is the same, but for a 0, such as a bias of 0 or a tail cut off gives."""
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        return all(_all_differ(*pair) for pair in zip(left, right, strict=True))
    return left != right or left == 0


def _sources(draw, g, differ=_all_differ):
    """Say what a draw depends on: its generator alone, and that anew at each call."""
    seed, kept_seeds, kept_torch = g.initial_seed(), True, True

    def answer(one):
        """Draw, and see whether a generator was seeded on the way."""
        nonlocal kept_seeds, kept_torch
        before, of_torch = one.initial_seed(), torch.initial_seed()
        value = draw(one)
        kept_seeds &= one.initial_seed() == before
        kept_torch &= torch.initial_seed() == of_torch
        return value

    def seeded(number):
        return torch.Generator(g.device).manual_seed(number)

    def elsewhere(number):
        torch.manual_seed(number)
        np.random.seed(number)
        seed_random(number)

    elsewhere(1)
    one = seeded(seed)
    kept = answer(one)
    first, second = _numbers(kept), _numbers(answer(one))
    left = torch.get_rng_state()
    elsewhere(2)
    again, other = _numbers(answer(seeded(seed))), _numbers(answer(seeded(seed + 1)))
    said = {
        "same seed, same numbers": again == first,
        "other seed, other numbers": differ(other, first),
        "second call with the same g, other numbers": differ(second, first),
        "an earlier result stays as it was": _numbers(kept) == first,
    }
    # Where the numbers are wrong, they show what the seed does: it is no further fault then.
    wrong = not all(said.values())
    said["g is not seeded"] = kept_seeds or wrong
    said["torch's own seed left alone"] = (kept_torch or wrong) and not torch.equal(torch.get_rng_state(), left)
    return said


def _weight_sources(name, student, fan_in, fan_out, g, *rest):
    return _sources(lambda one: getattr(student, name)(fan_in, fan_out, one, *rest), g)


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
        return v

    said = _sources(draw, g)
    torch.manual_seed(3)
    first, second = draw().tolist(), draw().tolist()
    torch.manual_seed(3)
    again = draw().tolist()
    return {
        **said,
        "without g, torch's own generator": again == first,
        "without g, a second call differs": _all_differ(second, first),
    }


def many(student, name, fan_in, fan_out, g):
    """Return 400 draws by one generator, under one another; of a pair, each of its tensors."""
    drawn = [getattr(student, name)(fan_in, fan_out, g) for _ in range(400)]
    if isinstance(drawn[0], list | tuple):
        return tuple(torch.cat(tensors) for tensors in zip(*drawn, strict=True))
    return torch.cat(drawn)


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

    def weights_differ(left, right):
        return _all_differ([layer[0] for layer in left], [layer[0] for layer in right])

    said = _sources(lambda one: student.init_mlp(list(sizes), scheme, one), g, differ=weights_differ)
    given = [*sizes, 2]
    layers = student.init_mlp(given, scheme, g)
    said["sizes left alone"] = given == [*sizes, 2]
    said["layers of one shape differ"] = not torch.equal(layers[0][0], layers[1][0])
    said["few numbers come again"] = _few_again(torch.stack([layers[0][0], layers[1][0]]))
    said["each tensor is one by itself"] = _by_themselves([tensor for layer in layers for tensor in layer])
    try:
        own = _weight_sources(scheme, student, sizes[0], sizes[1], g)
        draw, one = getattr(student, scheme), torch.Generator(g.device).manual_seed(1)
        own["few numbers come again"] = _few_again(torch.stack([draw(*sizes[:2], one) for _ in range(2)]))
    except Exception:
        own = {}
    anew = own.get("second call with the same g, other numbers", True) and own.get("an earlier result stays as it was", True)
    own["layers of one shape differ"] = own["each tensor is one by itself"] = anew
    return {what: right or not own.get(what, True) for what, right in said.items()}


def _few_again(weights):
    """Say whether nine in ten numbers are of a size of their own."""
    return torch.unique(weights.detach().abs()).numel() >= 0.9 * weights.numel()


def _by_themselves(tensors):
    """Say whether a change of one tensor leaves the others alone."""
    expected = [tensor.detach().clone() for tensor in tensors]
    for index, tensor in enumerate(tensors):
        try:
            tensor.detach().add_(1)
        except RuntimeError:  # one number, expanded: it cannot be changed, so no other can
            continue
        expected[index] += 1
    return all(torch.equal(tensor.detach(), one) for tensor, one in zip(tensors, expected, strict=True))


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
    said = _sources(lambda one: student.activation_variances(layers, act, n, one), g, differ=ne)
    more = [_numbers(student.activation_variances(layers, act, count, torch.Generator(g.device).manual_seed(1))) for count in (1200, 1201)]
    return {**said, "one example more, other numbers": more[0] != more[1], "layers left alone": _numbers(layers) == before}


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
