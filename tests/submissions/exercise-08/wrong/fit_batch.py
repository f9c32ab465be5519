# wrong: fit; named: batch-update; whole-batch updates
# plain python floats inside, tensors only at the borders
import math

import torch


def dot(a, c):
    return math.fsum(p * q for p, q in zip(a, c))


def score(x, w, b):
    return dot(x.tolist(), w.tolist()) + float(b)


def predict(X, w, b):
    w, b = w.tolist(), float(b)
    return torch.tensor([int(dot(row, w) + b >= 0) for row in X.tolist()], dtype=torch.int64)


def and_gate():
    return [torch.tensor([10.0, 10.0]), -15.0]


def or_gate():
    return [torch.tensor([10.0, 10.0]), -5.0]


def not_gate():
    return [torch.tensor([-10.0]), 5.0]


def xor(x1, x2):
    wa, ba = and_gate()
    wo, bo = or_gate()
    wn, bn = not_gate()
    h1 = int(dot(wo.tolist(), [x1, x2]) + bo >= 0)
    h2 = int(dot(wa.tolist(), [x1, x2]) + ba >= 0)
    h3 = int(dot(wn.tolist(), [h2]) + bn >= 0)
    return int(dot(wa.tolist(), [h1, h3]) + ba >= 0)


def perceptron_step(x, y, w, b, lr):
    xs, ws, b = x.tolist(), w.tolist(), float(b)
    guess = int(dot(xs, ws) + b >= 0)
    ws = [wj + lr * (y - guess) * xj for wj, xj in zip(ws, xs)]
    return torch.tensor(ws, dtype=w.dtype), b + lr * (y - guess)


def perceptron_epoch(X, y, w, b, lr):
    ws, bias, wrong = w.tolist(), float(b), 0
    for xs, t in zip(X.tolist(), y.tolist()):
        guess = int(dot(xs, ws) + bias >= 0)
        if guess != t:
            wrong += 1
            ws = [wj + lr * (t - guess) * xj for wj, xj in zip(ws, xs)]
            bias += lr * (t - guess)
    return torch.tensor(ws, dtype=w.dtype), bias, wrong


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w = torch.zeros(X.shape[1], dtype=X.dtype) if g is None else torch.randn(X.shape[1], generator=g, dtype=X.dtype)
    b, history = torch.zeros((), dtype=X.dtype), []
    for epoch in range(max_epochs):
        err = (y - (X @ w + b >= 0).long()).to(X.dtype)
        w = w + lr * X.T @ err
        b = b + lr * err.sum()
        history.append(int(err.abs().sum()))
        if history[-1] == 0:
            break
    return w, b, history


def fit_folded(X, y, epochs):
    rows = [[1.0] + r for r in X.tolist()]
    ws = [0.0] * (X.shape[1] + 1)
    for _ in range(epochs):
        for xs, t in zip(rows, y.tolist()):
            e = t - int(dot(xs, ws) >= 0)
            ws = [wj + e * xj for wj, xj in zip(ws, xs)]
    return torch.tensor(ws, dtype=X.dtype)


def margin(X, y, w, b):
    ws = w.tolist()
    length = math.sqrt(dot(ws, ws))
    return min((1 if t else -1) * (dot(xs, ws) + float(b)) / length for xs, t in zip(X.tolist(), y.tolist()))
