"""exercise-17: backpropagation by hand. Fill in the nine functions; the text says what each must do."""

import torch


def forward(
    X: torch.Tensor, W1: torch.Tensor, b1: torch.Tensor, W2: torch.Tensor, b2: torch.Tensor, act: str
) -> tuple[torch.Tensor, object]:
    """Return (O, cache): the outputs (n, q) of one hidden layer with activation act, and what backward needs."""
    raise NotImplementedError  # write your code here


def loss_and_penalty(
    O: torch.Tensor,  # noqa: E741
    y: torch.Tensor,
    W1: torch.Tensor,
    W2: torch.Tensor,
    lam: float,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return (L, s, J): mean softmax cross-entropy of logits O (n, q) and labels y (n,), penalty, their sum."""
    raise NotImplementedError  # write your code here


def backward(dO: torch.Tensor, cache: object, lam: float) -> dict[str, torch.Tensor]:
    """Return a dict of dW1, db1, dW2, db2, dX: the gradient of the sum of dO * O plus the penalty s."""
    raise NotImplementedError  # write your code here


def backward_column(
    x: torch.Tensor, y: torch.Tensor, W1: torch.Tensor, W2: torch.Tensor, act: str, lam: float
) -> dict[str, torch.Tensor]:
    """Return a dict of do, dW2, dh, dz, dW1 for one column x (d, 1) and half the squared distance of o to y."""
    raise NotImplementedError  # write your code here


def udacity_step(
    X: torch.Tensor, y: torch.Tensor, Wih: torch.Tensor, Who: torch.Tensor, lr: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (Wih, Who) after one step down the halved mean squared error; the output is linear."""
    raise NotImplementedError  # write your code here


def udacity_sigmoid_step(
    X: torch.Tensor, y: torch.Tensor, Wih: torch.Tensor, Who: torch.Tensor, lr: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (Wih, Who) after one step down the halved mean squared error; the output is a sigmoid."""
    raise NotImplementedError  # write your code here


def xor_net() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return (W1, b1, W2, b2) of shapes (2, 2), (2,), (2, 1), (1,): a relu network that is XOR above 0.5."""
    raise NotImplementedError  # write your code here


def train(
    X: torch.Tensor, y: torch.Tensor, hidden: int, lr: float, epochs: int, g: torch.Generator, lam: float = 0.0
) -> tuple[tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor], list[float]]:
    """Return ((W1, b1, W2, b2), losses) after full-batch gradient descent from a start drawn with g."""
    raise NotImplementedError  # write your code here


def cache_floats(n: int, d: int, h: int, q: int) -> int:
    """Return how many numbers your cache keeps for n examples, d features, h hidden units and q outputs."""
    raise NotImplementedError  # write your code here
