"""Row by row with Python loops, as a beginner might: one helper for a vector, the rest built on it."""

from __future__ import annotations

import torch


def vector_logsumexp(v: Vector) -> Scalar:  # noqa: F821 - names of the author's own
    top = max(float(item) for item in v)
    total = sum(torch.exp(item - top) for item in v)
    return torch.log(total) + top


def logsumexp(x, dim=-1, keepdim=False):
    moved = x.movedim(dim, -1)
    flat = moved.reshape(-1, moved.shape[-1])
    sums = torch.stack([vector_logsumexp(v) for v in flat]).reshape(moved.shape[:-1])
    return sums.unsqueeze(dim) if keepdim else sums


def log_softmax(x, dim=-1):
    return x - logsumexp(x, dim=dim, keepdim=True)


def softmax(x, dim=-1):
    print("softmax of", tuple(x.shape))
    return torch.exp(log_softmax(x, dim))


def naive_softmax(x):
    result = []
    for example in x:
        powers = [torch.exp(logit) for logit in example]
        result.append(torch.stack([power / sum(powers) for power in powers]))
    return torch.stack(result)


def two_class(z):
    return torch.stack([1 / (1 + torch.exp(b - a)) for a, b in z])


def drop_redundant(o):
    return torch.stack([torch.stack([logit - example[-1] for logit in example]) for example in o])
