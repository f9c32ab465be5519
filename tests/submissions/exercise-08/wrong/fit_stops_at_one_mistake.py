# wrong: fit; named: -; one mistake is good enough
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
    w = torch.zeros(X.shape[1], dtype=X.dtype) if g is None else torch.randn(X.shape[1], generator=g, dtype=X.dtype)
    b, history = 0.0, []
    for epoch in range(max_epochs):
        m = 0
        for x, t in zip(X, y.tolist()):
            e = t - int(x @ w + b >= 0)
            w, b, m = w + lr * e * x, b + lr * e, m + abs(e)
        history.append(m)
        if m <= 1:
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
    length = 0
    for j in range(w.shape[0]):
        length = length + w[j] ** 2
    length = length ** 0.5
    best = None
    for i in range(X.shape[0]):
        s = b
        for j in range(X.shape[1]):
            s = s + X[i, j] * w[j]
        distance = s / length
        if y[i] == 0:
            distance = -distance
        if best is None or distance < best:
            best = distance
    return best
