# wrong: perceptron_step; named: strict-inequality; > 0
# returns lists instead of tuples, bias always a python float
import torch


def heaviside(z):
    return (z >= 0) * 1


def score(x, w, b):
    return sum((x * w).tolist()) + float(b)


def predict(X, w, b):
    return heaviside(torch.sum(X * w.unsqueeze(0), 1) + b)


def and_gate():
    return [torch.tensor([1., 1.]), -2]


def or_gate():
    return [torch.tensor([1., 1.]), -1]


def not_gate():
    return [torch.tensor([-1.]), 0]


def xor(x1, x2):
    def g(pair, *v):
        return int(heaviside((pair[0] * torch.tensor(v)).sum() + pair[1]))
    return g(and_gate(), g(or_gate(), x1, x2), g(not_gate(), g(and_gate(), x1, x2)))


def perceptron_step(x, y, w, b, lr):
    y_hat = int(torch.dot(x, w).item() + float(b) > 0)
    d = lr * (y - y_hat)
    return w + d * x, b + d


def perceptron_epoch(X, y, w, b, lr):
    b = float(b)
    mistakes = 0
    it = iter(zip(X, y))
    while True:
        try:
            x, t = next(it)
        except StopIteration:
            break
        y_hat = heaviside((w * x).sum() + b).item()
        w, b = w + lr * (t.item() - y_hat) * x, b + lr * (t.item() - y_hat)
        mistakes += abs(t.item() - y_hat)
    return [w, b, mistakes]


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w = X[0] * 0 if g is None else torch.randn(X[0].shape, generator=g, dtype=X.dtype) / 10
    b = 0.0
    history = []
    while True:
        mistakes = 0
        for x, t in zip(X, y):
            y_hat = heaviside((w * x).sum() + b).item()
            w, b = w + lr * (t.item() - y_hat) * x, b + lr * (t.item() - y_hat)
            mistakes += abs(t.item() - y_hat)
        history.append(mistakes)
        if mistakes == 0 or len(history) >= max_epochs:
            return [w, b, history]


def fit_folded(X, y, epochs):
    X = torch.cat((torch.ones((len(X), 1)).to(X), X), -1)
    w = X[0] * 0
    for x, t in epochs * list(zip(X, y)):
        w = w + (t.item() - heaviside((w * x).sum()).item()) * x
    return w


def margin(X, y, w, b):
    return (((X * w).sum(1) + b) * (y - (1 - y))).min().item() / w.square().sum().sqrt().item()
