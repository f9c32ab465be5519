# wrong: perceptron_step; named: -; only the bias goes the wrong way
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
    e = y - int(x @ w + b >= 0)
    return w + lr * e * x, b - lr * e


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
    ws = [0.0 for _ in range(X.shape[1])]
    bias = 0.0
    if g is not None:
        ws = torch.rand(X.shape[1], generator=g).tolist()
        bias = torch.rand(1, generator=g).item()
    rows, labels = X.tolist(), y.tolist()
    history = []
    wrong = None
    while wrong != 0 and len(history) < max_epochs:
        wrong = 0
        for xs, t in zip(rows, labels):
            guess = int(dot(xs, ws) + bias >= 0)
            if guess != t:
                wrong += 1
                ws = [wj + lr * (t - guess) * xj for wj, xj in zip(ws, xs)]
                bias += lr * (t - guess)
        history.append(wrong)
    return torch.tensor(ws, dtype=X.dtype), bias, history


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
