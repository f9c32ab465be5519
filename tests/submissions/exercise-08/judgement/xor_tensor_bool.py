# judgement: xor; question: is True the int 1 that the text asks for?
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
    def ask(gate, *v):
        w, b = gate()
        return bool((torch.tensor(v, dtype=w.dtype) * w).sum() + b >= 0)
    return ask(and_gate, ask(or_gate, x1, x2), ask(not_gate, ask(and_gate, x1, x2)))


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
    d = X.size(1)
    if g is not None:
        start = torch.empty(d + 1, dtype=X.dtype).uniform_(-1, 1, generator=g)
        w, b = start[1:], start[0]
    else:
        w, b = torch.zeros(d, dtype=X.dtype), torch.tensor(0.0, dtype=X.dtype)
    history = []
    for _ in range(max_epochs):
        wrong = 0
        for x_i, y_i in zip(X, y):
            y_hat = torch.where(einsum("i,i->", x_i, w) + b >= 0, 1, 0)
            if y_hat.item() != y_i.item():
                wrong += 1
                w = w + lr * (y_i - y_hat) * x_i
                b = b + lr * (y_i - y_hat)
        history += [wrong]
        if wrong == 0:
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
