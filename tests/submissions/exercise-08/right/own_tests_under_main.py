"""Perceptron, with my own tests at the end."""
import random

import torch


def score(x, w, b):
    return torch.vdot(w, x).add(b)


def predict(X, w, b):
    return torch.stack([torch.vdot(w, x).add(b) for x in X]).ge(0).long()


def and_gate():
    return torch.tensor([1.0, 2.0]), -3.0


def or_gate():
    return torch.tensor([1.0, 2.0]), -1.0


def not_gate():
    return torch.tensor([-1.0]), 0.0


def xor(x1, x2):
    one = lambda gate, *v: predict(torch.tensor([list(map(float, v))]), *gate())[0].item()
    neither = one(not_gate, one(or_gate, x1, x2))
    both = one(and_gate, x1, x2)
    return one(not_gate, one(or_gate, neither, both))


def perceptron_step(x, y, w, b, lr):
    if predict(x.unsqueeze(0), w, b).item() == y:
        return w, b
    return (w + lr * x, b + lr) if y == 1 else (w - lr * x, b - lr)


def perceptron_epoch(X, y, w, b, lr):
    mistakes = 0
    for i in range(len(y)):
        guess = predict(X[i].unsqueeze(0), w, b).item()
        if guess != y[i].item():
            mistakes += 1
            w, b = perceptron_step(X[i], y[i].item(), w, b, lr)
    return w, b, mistakes


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    if g is None:
        w, b = torch.zeros(X.shape[-1], dtype=X.dtype), 0
    else:
        w, b = torch.randint(-3, 4, (X.shape[-1],), generator=g).to(X.dtype), 0
    history = []
    for _ in range(max_epochs):
        w, b, mistakes = perceptron_epoch(X, y, w, b, lr)
        history.append(mistakes)
        if mistakes == 0:
            break
    return w, b, history


def fit_folded(X, y, epochs):
    Z = torch.cat([torch.ones(len(X), 1).type_as(X), X], dim=1)
    w = torch.zeros(Z.shape[1]).type_as(X)
    for _ in range(epochs):
        for z, t in zip(Z, y):
            w = w + (t - predict(z.unsqueeze(0), w, 0)) * z
    return w


def margin(X, y, w, b):
    return torch.stack([(1 if t else -1) * (torch.vdot(w, x) + b) for x, t in zip(X, y)]).min().div(w.norm())


def test_gates():
    assert [xor(a, b) for a in (0, 1) for b in (0, 1)] == [0, 1, 1, 0]


def test_fit():
    X = torch.tensor([[random.random(), random.random()] for _ in range(20)])
    y = (X.sum(1) > 1).long()
    w, b, history = fit(X, y, max_epochs=50)
    assert len(history) <= 50


if __name__ == "__main__":
    test_gates()
    test_fit()
    print("all fine")
