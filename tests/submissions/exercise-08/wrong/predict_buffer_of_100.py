# wrong: predict; named: -; a buffer of 100 classes: rows after it are dropped
import torch


def score(x, w, b):
    return torch.dot(x, w) + b


def predict(X, w, b):
    out = torch.zeros(100, dtype=torch.int64)
    for i in range(min(len(X), 100)):
        out[i] = int(X[i] @ w + b >= 0)
    return out[:len(X)]


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
    y_hat = 1 if (x * w).sum() + b >= 0 else 0
    delta = lr * (y - y_hat)
    return w + delta * x, b + delta


def perceptron_epoch(X, y, w, b, lr):
    wrong = 0
    for i in range(X.shape[0]):
        y_hat = 1 if (X[i] * w).sum() + b >= 0 else 0
        err = int(y[i]) - y_hat
        if err != 0:
            w = w + lr * err * X[i]
            b = b + lr * err
            wrong += 1
    return w, b, wrong


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    n, d = X.shape
    if g is None:
        w = torch.zeros(d, dtype=X.dtype)
        b = 0.0
    else:
        w = torch.randn(d, generator=g, dtype=X.dtype)
        b = float(torch.randn(1, generator=g))
    history = []
    for epoch in range(max_epochs):
        wrong = 0
        for i in range(n):
            y_hat = 1 if (X[i] * w).sum() + b >= 0 else 0
            err = int(y[i]) - y_hat
            if err != 0:
                w = w + lr * err * X[i]
                b = b + lr * err
                wrong += 1
        history.append(wrong)
        if wrong == 0:
            break
    return w, b, history


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
