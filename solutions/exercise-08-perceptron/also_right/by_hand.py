"""Plain Python numbers and loops throughout; tensors are made at the very end."""

import math
import random

import torch


def score(x, w, b):
    total = float(b)
    for xi, wi in zip(x.tolist(), w.tolist(), strict=True):
        total += xi * wi
    return total


def predict(X, w, b):
    classes = []
    for x in X:
        if score(x, w, b) < 0:
            classes.append(0)
        else:
            classes.append(1)
    return torch.tensor(classes)


def and_gate():
    return [torch.tensor([1.0, 1.0]), -2]  # leans on the tie at (1, 1)


def or_gate():
    return [torch.tensor([1.0, 1.0]), -1]


def not_gate():
    return [torch.tensor([-1.0]), 0]


def _ask(gate, *inputs):
    w, b = gate
    return 1 if score(torch.tensor([float(i) for i in inputs]), w, b) >= 0 else 0


def xor(x1, x2):
    only_first = _ask(and_gate(), x1, _ask(not_gate(), x2))
    only_second = _ask(and_gate(), _ask(not_gate(), x1), x2)
    return _ask(or_gate(), only_first, only_second)


def _learn(points, targets, w, b, lr):
    mistakes = 0
    for x, t in zip(points, targets, strict=True):
        s = b + sum(xi * wi for xi, wi in zip(x, w, strict=True))
        guess = 1 if s >= 0 else 0
        if guess == t:
            continue
        mistakes += 1
        direction = 1 if t == 1 else -1
        w = [wi + direction * lr * xi for wi, xi in zip(w, x, strict=True)]
        b = b + direction * lr
    return w, b, mistakes


def perceptron_step(x, y, w, b, lr):
    new, bias, _ = _learn([x.tolist()], [y], w.tolist(), float(b), lr)
    return torch.tensor(new, dtype=w.dtype), bias


def perceptron_epoch(X, y, w, b, lr):
    new, bias, mistakes = _learn(X.tolist(), y.tolist(), w.tolist(), float(b), lr)
    return [torch.tensor(new, dtype=w.dtype), bias, mistakes]


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    d = X.shape[1]
    if g is None:
        w, b = [0.0] * d, 0.0
    else:
        dice = random.Random(g.initial_seed())
        w, b = [dice.uniform(-1, 1) for _ in range(d)], 0.0
    history = []
    while len(history) < max_epochs:
        w, b, mistakes = _learn(X.tolist(), y.tolist(), w, b, lr)
        history.append(mistakes)
        if not mistakes:
            break
    return torch.tensor(w, dtype=X.dtype), b, history


def fit_folded(X, y, epochs):
    rows = [[1.0, *row] for row in X.tolist()]
    w = [0.0] * len(rows[0])
    for _ in range(epochs):
        for row, t in zip(rows, y.tolist(), strict=True):
            guess = int(sum(r * wi for r, wi in zip(row, w, strict=True)) >= 0)
            w = [wi + (t - guess) * r for wi, r in zip(w, row, strict=True)]
    return torch.tensor(w, dtype=X.dtype)


def margin(X, y, w, b):
    length = math.sqrt(sum(wi * wi for wi in w.tolist()))
    return min((1 if t else -1) * float(score(x, w, b)) / length for x, t in zip(X, y, strict=True))
