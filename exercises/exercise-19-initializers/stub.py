"""exercise-19: initializers. Fill in the thirteen functions; the text says what each must do."""

from __future__ import annotations

import torch


def constant_(w: torch.Tensor, c: float) -> torch.Tensor:
    """Fill w in place with the number c and return it; a leaf that requires grad stays one."""
    raise NotImplementedError  # write your code here


def zeros_(b: torch.Tensor) -> torch.Tensor:
    """Fill b in place with 0 and return it; a leaf that requires grad stays one."""
    raise NotImplementedError  # write your code here


def normal_(w: torch.Tensor, std: float = 0.01, g: torch.Generator | None = None) -> torch.Tensor:
    """Fill w in place from N(0, std²) with generator g (None: torch's own) and return it."""
    raise NotImplementedError  # write your code here


def xavier_normal(fan_in: int, fan_out: int, g: torch.Generator, layout: str = "in_out") -> torch.Tensor:
    """Return a weight from Xavier's normal law, (fan_in, fan_out), or (fan_out, fan_in) for "out_in"."""
    raise NotImplementedError  # write your code here


def xavier_uniform(fan_in: int, fan_out: int, g: torch.Generator, layout: str = "in_out") -> torch.Tensor:
    """Return a weight from Xavier's uniform law, (fan_in, fan_out), or (fan_out, fan_in) for "out_in"."""
    raise NotImplementedError  # write your code here


def kaiming_normal(
    fan_in: int,
    fan_out: int,
    g: torch.Generator,
    mode: str = "fan_in",
    gain: float = 2**0.5,
    layout: str = "in_out",
) -> torch.Tensor:
    """Return a weight from Kaiming's normal law for the fan that mode names, in the layout asked for."""
    raise NotImplementedError  # write your code here


def kaiming_uniform(
    fan_in: int,
    fan_out: int,
    g: torch.Generator,
    mode: str = "fan_in",
    gain: float = 2**0.5,
    layout: str = "in_out",
) -> torch.Tensor:
    """Return a weight from Kaiming's uniform law for the fan that mode names, in the layout asked for."""
    raise NotImplementedError  # write your code here


def lecun_normal(fan_in: int, fan_out: int, g: torch.Generator, layout: str = "in_out") -> torch.Tensor:
    """Return a weight from LeCun's normal law, (fan_in, fan_out), or (fan_out, fan_in) for "out_in"."""
    raise NotImplementedError  # write your code here


def linear_default(fan_in: int, fan_out: int, g: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (W, b) as nn.Linear starts them: (fan_out, fan_in) and (fan_out,), both uniform."""
    raise NotImplementedError  # write your code here


def fans(shape: tuple[int, int], layout: str) -> tuple[int, int]:
    """Return (fan_in, fan_out) of a weight of this shape in layout "in_out" or "out_in"."""
    raise NotImplementedError  # write your code here


def init_mlp(sizes: list[int], scheme: str, g: torch.Generator) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Return one (W, b) a layer: W (in, out) by the initializer that scheme names, b (out,) of zeros."""
    raise NotImplementedError  # write your code here


def activation_variances(
    layers: list[tuple[torch.Tensor, torch.Tensor]], act: str, n: int, g: torch.Generator
) -> list[float]:
    """Return the mean square after each layer for n examples from N(0, 1); act: "relu", "tanh", "linear"."""
    raise NotImplementedError  # write your code here


def symmetry_after_training(
    layers: list[tuple[torch.Tensor, torch.Tensor]], X: torch.Tensor, y: torch.Tensor, lr: float, steps: int
) -> bool:
    """Train a copy of layers by gradient descent; return whether the units of each hidden layer are alike."""
    raise NotImplementedError  # write your code here
