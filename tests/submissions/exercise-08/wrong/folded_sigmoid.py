# wrong: fit_folded; named: sigmoid-instead-of-step; sigma read as the sigmoid
import operator
from functools import partial, reduce

import torch

_H = lambda s: int(s >= 0)
_affine = lambda x, w, b: (x * w).sum(-1) + b

score = lambda x, w, b: _affine(x, w, b)
predict = lambda X, w, b: _affine(X, w, b).ge(0).type(torch.int64)


def _constant_gate(w, b):
    return torch.tensor(w), b


and_gate = partial(_constant_gate, [1.0, 1.0], -1.75)
or_gate = partial(_constant_gate, [1.0, 1.0], -0.25)
not_gate = partial(_constant_gate, [-1.0], 0.25)

_ask = lambda gate, *bits: _H(_affine(torch.tensor(bits, dtype=torch.float32), *gate()))
xor = lambda x1, x2: _ask(and_gate, _ask(or_gate, x1, x2), _ask(not_gate, _ask(and_gate, x1, x2)))

_move = lambda x, e, w, b: (torch.add(w, x, alpha=e), b + e)
perceptron_step = lambda x, y, w, b, lr: _move(x, lr * (y - _H(_affine(x, w, b))), w, b)


def _one(lr, state, row):
    w, b, m = state
    x, t = row
    e = t - _H(_affine(x, w, b))
    return *_move(x, lr * e, w, b), m + (e != 0)


perceptron_epoch = lambda X, y, w, b, lr: reduce(partial(_one, lr), zip(X, y.tolist()), (w, b, 0))


def _train(start, X, y, lr=1.0, max_epochs=1000, g=None):
    w, b = start(X.shape[1], X.dtype, g)
    history = []
    for _ in range(max_epochs):
        w, b, m = reduce(partial(_one, lr), zip(X, y.tolist()), (w, b, 0))
        history.append(m)
        if m == 0:
            break
    return w, b, history


_start = lambda d, dtype, g: (torch.zeros(d, dtype=dtype), 0.0) if g is None else (torch.randn(d, dtype=dtype, generator=g) * 0.01, 0.0)
fit = partial(_train, _start)


def fit_folded(X, y, epochs):
    Z = torch.cat([torch.ones(len(X), 1, dtype=X.dtype), X], dim=1)
    w = torch.zeros(Z.shape[1], dtype=X.dtype)
    for _ in range(epochs):
        for z, t in zip(Z, y):
            w = w + (t - torch.sigmoid(z @ w)) * z
    return w


margin = lambda X, y, w, b: (_affine(X, w, b) * (y * 2 - 1)).div(w.pow(2).sum().sqrt()).amin()
