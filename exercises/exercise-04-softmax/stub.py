"""exercise-04: softmax. Fill in the six functions; the text says what each must do."""

import torch


def softmax(x: torch.Tensor, dim: int = -1) -> torch.Tensor:
    """Return probabilities along axis dim, with the shape and dtype of x."""
    raise NotImplementedError  # write your code here


def log_softmax(x: torch.Tensor, dim: int = -1) -> torch.Tensor:
    """Return the logarithm of softmax along axis dim, with the shape and dtype of x."""
    raise NotImplementedError  # write your code here


def logsumexp(x: torch.Tensor, dim: int = -1, keepdim: bool = False) -> torch.Tensor:
    """Return log(sum(exp(x))) along axis dim; that axis has length 1 with keepdim and is gone without."""
    raise NotImplementedError  # write your code here


def naive_softmax(x: torch.Tensor) -> torch.Tensor:
    """Return softmax over each row of x, shape (n, k), by the three textbook steps; x is moderate in size."""
    raise NotImplementedError  # write your code here


def two_class(z: torch.Tensor) -> torch.Tensor:
    """Return the probability of class 0 for logits z of shape (n, 2), shape (n,), by a sigmoid."""
    raise NotImplementedError  # write your code here


def drop_redundant(o: torch.Tensor) -> torch.Tensor:
    """Return logits of the same shape (n, k) and the same softmax as o, with 0 in the last column."""
    raise NotImplementedError  # write your code here
