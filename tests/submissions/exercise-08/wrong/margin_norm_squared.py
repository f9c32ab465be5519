# wrong: margin; named: -; divided by the squared length
# everything with for loops, nothing clever
import torch


def score(x, w, b):
    total = 0.0
    for i in range(x.shape[0]):
        total = total + w[i] * x[i]
    return total + b


def predict(X, w, b):
    classes = []
    for i in range(X.shape[0]):
        s = b
        for j in range(X.shape[1]):
            s = s + X[i][j] * w[j]
        if s >= 0:
            classes.append(1)
        else:
            classes.append(0)
    return torch.tensor(classes)


def and_gate():
    return torch.tensor([1.0, 1.0]), -1.5


def or_gate():
    return torch.tensor([1.0, 1.0]), -0.5


def not_gate():
    return torch.tensor([-1.0]), 0.5


def run_gate(gate, inputs):
    w, b = gate
    s = b
    for weight, value in zip(w, inputs):
        s = s + weight * value
    if s >= 0:
        return 1
    return 0


def xor(x1, x2):
    a = run_gate(or_gate(), [x1, x2])
    c = run_gate(and_gate(), [x1, x2])
    d = run_gate(not_gate(), [c])
    return run_gate(and_gate(), [a, d])


def perceptron_step(x, y, w, b, lr):
    s = b
    for j in range(x.shape[0]):
        s = s + x[j] * w[j]
    y_hat = 1 if s >= 0 else 0
    new_w = w.clone()
    for j in range(x.shape[0]):
        new_w[j] = w[j] + lr * (y - y_hat) * x[j]
    new_b = b + lr * (y - y_hat)
    return new_w, new_b


def perceptron_epoch(X, y, w, b, lr):
    w = w.clone()
    mistakes = 0
    for i in range(X.shape[0]):
        s = b
        for j in range(X.shape[1]):
            s = s + X[i, j] * w[j]
        y_hat = 1 if s >= 0 else 0
        if y_hat != y[i]:
            mistakes += 1
            for j in range(X.shape[1]):
                w[j] = w[j] + lr * (y[i] - y_hat) * X[i, j]
            b = b + lr * (y[i] - y_hat)
    return w, b, mistakes


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    d = X.shape[1]
    if g is None:
        w = torch.zeros(d, dtype=X.dtype)
        b = torch.zeros((), dtype=X.dtype)
    else:
        w = torch.randn(d, generator=g, dtype=X.dtype)
        b = torch.randn((), generator=g, dtype=X.dtype)
    history = []
    for epoch in range(max_epochs):
        mistakes = 0
        for i in range(X.shape[0]):
            s = b
            for j in range(d):
                s = s + X[i, j] * w[j]
            if s >= 0:
                y_hat = 1
            else:
                y_hat = 0
            if y_hat != y[i]:
                mistakes = mistakes + 1
                w = w + lr * (y[i] - y_hat) * X[i]
                b = b + lr * (y[i] - y_hat)
        history.append(mistakes)
        if mistakes == 0:
            break
    return w, b, history


def fit_folded(X, y, epochs):
    n = X.shape[0]
    d = X.shape[1]
    folded = torch.zeros(n, d + 1, dtype=X.dtype)
    for i in range(n):
        folded[i, 0] = 1
        for j in range(d):
            folded[i, j + 1] = X[i, j]
    w = torch.zeros(d + 1, dtype=X.dtype)
    for epoch in range(epochs):
        for i in range(n):
            s = 0
            for j in range(d + 1):
                s = s + folded[i, j] * w[j]
            y_hat = 1 if s >= 0 else 0
            w = w + (y[i] - y_hat) * folded[i]
    return w


def margin(X, y, w, b):
    return ((X @ w + b) * (2 * y - 1)).min() / (w @ w)
