# wrong: softmax; named: -; NameError inside
import torch


def over(dim):
    """Three tools that already know their axis."""

    def top(t):
        return t.max(dim=dim, keepdim=True).values

    def add(t):
        return t.sum(dim=dim, keepdim=True)

    def gone(t):
        return t.squeeze(dim)

    return top, add, gone


def softmax(x, dim=-1):
    top, add, _ = over(dim)
    e = torch.exp(x - top(x))
    return e / add(ex)


def log_softmax(x, dim=-1):
    top, add, _ = over(dim)
    c = x - top(x)
    return c - torch.log(add(torch.exp(c)))


def logsumexp(x, dim=-1, keepdim=False):
    top, add, gone = over(dim)
    out = top(x) + torch.log(add(torch.exp(x - top(x))))
    return out if keepdim else gone(out)


def naive_softmax(x):
    _, add, _ = over(1)
    return torch.exp(x) / add(torch.exp(x))


def two_class(z):
    return torch.sigmoid(-torch.diff(z, dim=1).squeeze(1))


def drop_redundant(o):
    k = o.shape[1]
    return torch.stack([o[:, j] - o[:, k - 1] for j in range(k)], dim=1)
