"""exercise-19: initializers. Fill in the thirteen functions; the text says what each must do."""

from __future__ import annotations

import torch


def constant_(w: torch.Tensor, c: float) -> torch.Tensor:
    """Fill w in place with the number c and return it; a leaf that requires grad stays one."""
    # BEGIN SOLUTION
    with torch.no_grad():
        w.fill_(c)
    return w
    # END SOLUTION


def zeros_(b: torch.Tensor) -> torch.Tensor:
    """Fill b in place with 0 and return it; a leaf that requires grad stays one."""
    # BEGIN SOLUTION
    with torch.no_grad():
        b.zero_()
    return b
    # END SOLUTION


def normal_(w: torch.Tensor, std: float = 0.01, g: torch.Generator | None = None) -> torch.Tensor:
    """Fill w in place from N(0, std²) with generator g (None: torch's own) and return it."""
    # BEGIN SOLUTION
    with torch.no_grad():
        w.normal_(mean=0.0, std=std, generator=g)
    return w
    # END SOLUTION


def xavier_normal(fan_in: int, fan_out: int, g: torch.Generator, layout: str = "in_out") -> torch.Tensor:
    """Return a weight from Xavier's normal law, (fan_in, fan_out), or (fan_out, fan_in) for "out_in"."""
    # BEGIN SOLUTION
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    xavier_std = (2.0 / (fan_in + fan_out)) ** 0.5
    return torch.randn(shape, generator=g) * xavier_std
    # END SOLUTION


def xavier_uniform(fan_in: int, fan_out: int, g: torch.Generator, layout: str = "in_out") -> torch.Tensor:
    """Return a weight from Xavier's uniform law, (fan_in, fan_out), or (fan_out, fan_in) for "out_in"."""
    # BEGIN SOLUTION
    rows, columns = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    xavier_bound = (6.0 / (fan_in + fan_out)) ** 0.5
    return (torch.rand(rows, columns, generator=g) * 2 - 1) * xavier_bound
    # END SOLUTION


def kaiming_normal(
    fan_in: int,
    fan_out: int,
    g: torch.Generator,
    mode: str = "fan_in",
    gain: float = 2**0.5,
    layout: str = "in_out",
) -> torch.Tensor:
    """Return a weight from Kaiming's normal law for the fan that mode names, in the layout asked for."""
    # BEGIN SOLUTION
    size = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    fan = fan_in if mode == "fan_in" else fan_out
    kaiming_std = gain / fan**0.5
    return torch.empty(size).normal_(generator=g) * kaiming_std
    # END SOLUTION


def kaiming_uniform(
    fan_in: int,
    fan_out: int,
    g: torch.Generator,
    mode: str = "fan_in",
    gain: float = 2**0.5,
    layout: str = "in_out",
) -> torch.Tensor:
    """Return a weight from Kaiming's uniform law for the fan that mode names, in the layout asked for."""
    # BEGIN SOLUTION
    first, second = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    chosen = fan_in if mode == "fan_in" else fan_out
    kaiming_bound = gain * (3.0 / chosen) ** 0.5
    return torch.empty(first, second).uniform_(-1, 1, generator=g) * kaiming_bound
    # END SOLUTION


def lecun_normal(fan_in: int, fan_out: int, g: torch.Generator, layout: str = "in_out") -> torch.Tensor:
    """Return a weight from LeCun's normal law, (fan_in, fan_out), or (fan_out, fan_in) for "out_in"."""
    # BEGIN SOLUTION
    sizes_of_w = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    lecun_std = fan_in**-0.5
    return torch.randn(sizes_of_w, generator=g) * lecun_std
    # END SOLUTION


def linear_default(fan_in: int, fan_out: int, g: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (W, b) as nn.Linear starts them: (fan_out, fan_in) and (fan_out,), both uniform."""
    # BEGIN SOLUTION
    root_k = (1.0 / fan_in) ** 0.5
    weight = (2 * torch.rand(fan_out, fan_in, generator=g) - 1) * root_k
    bias = (2 * torch.rand(fan_out, generator=g) - 1) * root_k
    return weight, bias
    # END SOLUTION


def fans(shape: tuple[int, int], layout: str) -> tuple[int, int]:
    """Return (fan_in, fan_out) of a weight of this shape in layout "in_out" or "out_in"."""
    # BEGIN SOLUTION
    return (shape[0], shape[1]) if layout == "in_out" else (shape[1], shape[0])
    # END SOLUTION


def init_mlp(sizes: list[int], scheme: str, g: torch.Generator) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Return one (W, b) a layer: W (in, out) by the initializer that scheme names, b (out,) of zeros."""
    # BEGIN SOLUTION
    layers = []
    for i in range(1, len(sizes)):
        n_in, n_out = sizes[i - 1], sizes[i]
        variance = {
            "xavier_normal": 2 / (n_in + n_out),
            "xavier_uniform": 2 / (n_in + n_out),
            "kaiming_normal": 2 / n_in,
            "kaiming_uniform": 2 / n_in,
            "lecun_normal": 1 / n_in,
        }[scheme]
        if scheme.endswith("normal"):
            w = torch.randn(n_in, n_out, generator=g) * variance**0.5
        else:
            w = (torch.rand(n_in, n_out, generator=g) * 2 - 1) * (3 * variance) ** 0.5
        layers.append((w, torch.zeros(n_out)))
    return layers
    # END SOLUTION


def activation_variances(
    layers: list[tuple[torch.Tensor, torch.Tensor]], act: str, n: int, g: torch.Generator
) -> list[float]:
    """Return the mean square after each layer for n examples from N(0, 1); act: "relu", "tanh", "linear"."""
    # BEGIN SOLUTION
    phi = {"relu": torch.relu, "tanh": torch.tanh, "linear": lambda o: o}[act]
    h = torch.randn(n, layers[0][0].shape[0], generator=g)
    moments = []
    for w, b in layers:
        h = phi(h @ w + b)
        moments.append(h.square().mean().item())
    return moments
    # END SOLUTION


def symmetry_after_training(
    layers: list[tuple[torch.Tensor, torch.Tensor]], X: torch.Tensor, y: torch.Tensor, lr: float, steps: int
) -> bool:
    """Train a copy of layers by gradient descent; return whether the units of each hidden layer are alike."""
    # BEGIN SOLUTION
    params = [(w.clone().requires_grad_(), b.clone().requires_grad_()) for w, b in layers]
    examples, targets = X.to(layers[0][0].dtype), y.to(layers[0][0].dtype)
    for _ in range(steps):
        out = examples
        for w, b in params[:-1]:
            out = torch.tanh(out @ w + b)
        loss = ((out @ params[-1][0] + params[-1][1] - targets) ** 2).mean()
        leaves = [p for pair in params for p in pair]
        for p, grad in zip(leaves, torch.autograd.grad(loss, leaves), strict=True):
            p.data -= lr * grad
    alike = [
        torch.allclose(w, w[:, :1].expand_as(w), atol=1e-5)
        and torch.allclose(b, b[:1].expand_as(b), atol=1e-5)
        for w, b in params[:-1]
    ]
    return all(alike)
    # END SOLUTION
