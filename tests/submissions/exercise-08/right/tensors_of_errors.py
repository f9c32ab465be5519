# right: integer tensors as errors, counts that are tensors, a start of large numbers
import torch

def score(x, w, b):
    return torch.dot(x, w) + b


def predict(X, w, b):
    z = torch.mv(X, w) + b
    return torch.where(z >= 0, 1, 0)


def and_gate():
    return torch.tensor([2.0, 2.0]), -3.0


def or_gate():
    return torch.tensor([2.0, 2.0]), -1.0


def not_gate():
    return torch.tensor([-2.0]), 1.0


def _ask(gate, *inputs):
    w, b = gate
    s = b
    for wi, v in zip(w, inputs):
        s = s + wi * v
    return 1 if s >= 0 else 0

def xor(x1, x2):
    a = _ask(and_gate(), x1, x2)
    o = _ask(or_gate(), x1, x2)
    return _ask(and_gate(), o, _ask(not_gate(), a))


def perceptron_step(x, y, w, b, lr):
    e = torch.as_tensor(y) - (x @ w + b >= 0).long()
    return w + lr * e * x, b + lr * e


def perceptron_epoch(X, y, w, b, lr):
    m = torch.tensor(0)
    for x, t in zip(X, y):
        e = t - (x @ w + b >= 0).long()
        w, b, m = w + lr * e * x, b + lr * e, m + e.abs()
    return w, b, m


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w, b = torch.zeros(X.shape[1], dtype=X.dtype), 0
    if g is not None:
        w = torch.normal(0.0, 100.0, (X.shape[1],), generator=g).to(X.dtype)
    hist = []
    for _ in range(max_epochs):
        w, b, m = perceptron_epoch(X, y, w, b, lr)
        hist.append(m)
        if not m:
            break
    return w, b, hist


def fit_folded(X, y, epochs):
    n, d = X.shape
    Z = torch.hstack((torch.ones(n, 1, dtype=X.dtype), X))
    w = torch.zeros(d + 1, dtype=X.dtype)
    for e in range(epochs):
        for i in range(n):
            y_hat = 1 if (Z[i] * w).sum() >= 0 else 0
            w = w + (int(y[i]) - y_hat) * Z[i]
    return w


def margin(X, y, w, b):
    s = torch.where(y == 1, 1.0, -1.0).to(X.dtype)
    dist = (torch.mv(X, w) + b) / torch.sqrt((w ** 2).sum())
    return torch.min(s * dist)
