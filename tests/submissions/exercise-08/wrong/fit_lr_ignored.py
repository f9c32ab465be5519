# wrong: fit; named: lr-ignored; lr unused
import torch
from torch import einsum


def score(x, w, b):
    return einsum("i,i->", x, w) + b


def predict(X, w, b):
    o = einsum("nd,d->n", X, w) + b
    return torch.where(o >= 0, 1, 0)


def and_gate():
    return torch.tensor([2.0, 3.0]), torch.tensor(-4.5)


def or_gate():
    return torch.tensor([2.0, 3.0]), torch.tensor(-1.0)


def not_gate():
    return torch.tensor([-5.0]), torch.tensor(2.0)


def xor(x1, x2):
    def on(gate, *bits):
        w, b = gate()
        v = torch.tensor(bits, dtype=w.dtype)
        return int(torch.heaviside(einsum("i,i->", v, w) + b, torch.tensor(1.0)).item())

    either = on(or_gate, x1, x2)
    both = on(and_gate, x1, x2)
    return on(and_gate, either, on(not_gate, both))


def perceptron_step(x, y, w, b, lr):
    o = einsum("i,i->", x, w) + b
    y_hat = torch.where(o >= 0, 1, 0)
    delta = lr * (y - y_hat)
    return w + delta * x, b + delta


def perceptron_epoch(X, y, w, b, lr):
    mistakes = torch.tensor(0)
    for x_i, y_i in zip(X.unbind(0), y.unbind(0)):
        o = einsum("i,i->", x_i, w) + b
        y_hat = torch.where(o >= 0, 1, 0)
        mistakes = mistakes + (y_hat != y_i)
        delta = lr * (y_i - y_hat)
        w = w + delta * x_i
        b = b + delta
    return w, b, int(mistakes)


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w = X.new_zeros(X.shape[1]) if g is None else torch.randn(X.shape[1], generator=g, dtype=X.dtype)
    b, history = 0.0, []
    for epoch in range(max_epochs):
        m = 0
        for x, t in zip(X, y.tolist()):
            e = t - int(x @ w + b >= 0)
            w, b, m = w + e * x, b + e, m + abs(e)
        history.append(m)
        if m == 0:
            break
    return w, b, history


def fit_folded(X, y, epochs):
    ones = X.new_ones(X.size(0), 1)
    Z = torch.hstack((ones, X))
    w = Z.new_zeros(Z.size(1))
    for _ in range(epochs):
        for z, t in zip(Z, y):
            guess = torch.where(einsum("i,i->", z, w) >= 0, 1, 0)
            w = w + (t - guess) * z
    return w


def margin(X, y, w, b):
    o = einsum("nd,d->n", X, w) + b
    sign = torch.where(y == 1, 1.0, -1.0).to(X.dtype)
    return torch.min(einsum("n,n->n", o, sign)) / torch.sqrt(einsum("d,d->", w, w))
