# wrong: perceptron_step; named: in-place; only a tensor b is changed in place, and only on a mistake
import numpy as np
import torch


def score(x, w, b):
    return torch.tensor(np.dot(x.numpy(), w.numpy()), dtype=x.dtype) + b


def predict(X, w, b):
    out = X.numpy() @ w.numpy() + float(b)
    return torch.from_numpy((out >= 0).astype(np.int64))


def and_gate():
    return torch.from_numpy(np.array([1, 1], dtype=np.float32)), -2.0


def or_gate():
    return torch.from_numpy(np.array([1, 1], dtype=np.float32)), -1.0


def not_gate():
    return torch.from_numpy(np.array([-1], dtype=np.float32)), 0.0


def xor(x1, x2):
    def gate(wb, *v):
        w, b = wb
        return int(np.dot(np.array(v), w.numpy()) + b >= 0)

    nand = gate(not_gate(), gate(and_gate(), x1, x2))
    return gate(and_gate(), nand, gate(or_gate(), x1, x2))


def perceptron_step(x, y, w, b, lr):
    err = y - int(w.dot(x) + b >= 0)
    if err:
        w = w + lr * err * x
        b += lr * err
    return w, b


def perceptron_epoch(X, y, w, b, lr):
    Xn, yn = X.numpy(), y.numpy()
    wn = np.array(w.numpy())
    b = float(b)
    errors = 0
    for xi, yi in zip(Xn, yn):
        err = int(yi) - int(np.dot(xi, wn) + b >= 0)
        if err:
            wn = wn + lr * err * xi
            b = b + lr * err
            errors += 1
    return torch.from_numpy(wn), b, errors


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    Xn, yn = X.numpy(), y.numpy()
    if g is None:
        w = np.zeros(Xn.shape[1], dtype=Xn.dtype)
    else:
        w = torch.randn(Xn.shape[1], generator=g, dtype=X.dtype).numpy()
    b = 0.0
    history = []
    for _ in range(max_epochs):
        errors = 0
        for xi, yi in zip(Xn, yn):
            err = int(yi) - int(xi.dot(w) + b >= 0)
            w = w + lr * err * xi
            b += lr * err
            errors += err != 0
        history.append(int(errors))
        if errors == 0:
            break
    return torch.from_numpy(w), b, history


def fit_folded(X, y, epochs):
    Xn = np.column_stack([np.ones(len(X)), X.numpy()]).astype(X.numpy().dtype)
    w = np.zeros(Xn.shape[1], dtype=Xn.dtype)
    for _ in range(epochs):
        for xi, yi in zip(Xn, y.numpy()):
            w = w + (yi - (1 if xi @ w >= 0 else 0)) * xi
    return torch.tensor(w, dtype=X.dtype)


def margin(X, y, w, b):
    side = np.where(y.numpy() == 1, 1, -1)
    dist = side * (X.numpy() @ w.numpy() + float(b)) / np.linalg.norm(w.numpy())
    return torch.tensor(dist.min(), dtype=X.dtype)
