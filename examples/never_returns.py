"""Exercise 4, written with loops. softmax worked for one row before I added the while."""

import torch


def softmax(x, dim=-1):
    moved = x.movedim(dim, -1)
    rows = moved.reshape(-1, moved.shape[-1])
    done = []
    i = 0
    while i < len(rows):
        row = rows[i]
        exps = torch.exp(row - row.max())
        if len(done) == i:
            done.append(exps / exps.sum())
    return torch.stack(done).reshape(moved.shape).movedim(-1, dim)


def logsumexp(x, dim=-1, keepdim=False):
    m = x.amax(dim, keepdim=True)
    s = torch.exp(x - m).sum(dim, keepdim=True)
    out = m + torch.log(s)
    return out if keepdim else out.squeeze(dim)


def log_softmax(x, dim=-1):
    return x - logsumexp(x, dim=dim, keepdim=True)


def naive_softmax(x):
    e = torch.exp(x)
    return e / e.sum(dim=1, keepdim=True)


def two_class(z):
    return torch.sigmoid(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1:]
