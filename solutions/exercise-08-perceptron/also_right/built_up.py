"""Each function built from the one before it; 0-d tensors for every bias; a mistake is found by comparing classes."""

import torch


def score(x, w, b):
    return torch.dot(x, w) + b


def predict(X, w, b):
    scores = torch.stack([score(row, w, b) for row in X])
    return torch.where(scores >= 0, 1, 0)


def and_gate():
    return torch.tensor([0.3, 0.3]), torch.tensor(-0.4)


def or_gate():
    return torch.tensor([20.0, 20.0]), torch.tensor(-10.0)


def not_gate():
    return torch.tensor([-20.0]), torch.tensor(10.0)


def run(gate, *inputs):
    return predict(torch.tensor([inputs], dtype=torch.float32), *gate()).item()


def nand(x1, x2):
    return run(not_gate, run(and_gate, x1, x2))


def xor(x1, x2):
    middle = nand(x1, x2)
    return nand(nand(x1, middle), nand(x2, middle))


def perceptron_step(x, y, w, b, lr):
    b = torch.as_tensor(b, dtype=w.dtype)
    y_hat = predict(x.unsqueeze(0), w, b)[0]
    if y_hat == y:
        return w, b
    if y == 1:
        return w + lr * x, b + lr
    return w - lr * x, b - lr


def perceptron_epoch(X, y, w, b, lr):
    mistakes = 0
    for i in range(X.shape[0]):
        mistakes += int(predict(X[i : i + 1], w, b) != y[i])
        w, b = perceptron_step(X[i], int(y[i]), w, b, lr)
    return w, b, mistakes


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    n_features = X.size(1)
    w = torch.zeros(n_features, dtype=X.dtype)
    b = torch.zeros((), dtype=X.dtype)
    if g is not None:
        w = torch.rand(n_features, generator=g, dtype=X.dtype) - 0.5
        b = torch.rand((), generator=g, dtype=X.dtype)
    history = []
    for _ in range(max_epochs):
        w, b, mistakes = perceptron_epoch(X, y, w, b, lr)
        history.append(mistakes)
        if mistakes == 0:
            break
    return w, b, history


def fit_folded(X, y, epochs):
    folded = torch.nn.functional.pad(X, (1, 0), value=1.0)
    w = torch.zeros(folded.size(1), dtype=X.dtype)
    nothing = torch.zeros((), dtype=X.dtype)
    for _ in range(epochs):
        for row, label in zip(folded, y, strict=True):
            w, _ = perceptron_step(row, label, w, nothing, 1.0)
    return w


def margin(X, y, w, b):
    distances = torch.stack([score(row, w, b) for row in X]) / torch.linalg.vector_norm(w)
    return torch.minimum(_least(distances[y == 1]), _least(-distances[y == 0]))


def _least(values):
    return values.min() if len(values) else torch.tensor(float("inf"), dtype=values.dtype)
