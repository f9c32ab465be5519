# wrong: fit; named: -; max_epochs + 1
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
    y_hat = heaviside((w * x).sum() + b).item()
    return [w + lr * (y - y_hat) * x, float(b) + lr * (y - y_hat)]


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
    w = X.new_zeros(X.shape[1]) if g is None else torch.randn(X.shape[1], generator=g, dtype=X.dtype)
    b, history, epoch = 0.0, [], 0
    while epoch <= max_epochs:
        m = 0
        for x, t in zip(X, y.tolist()):
            e = t - int(x @ w + b >= 0)
            w, b, m = w + lr * e * x, b + lr * e, m + abs(e)
        history.append(m)
        if m == 0:
            break
        epoch += 1
    return w, b, history


def fit_folded(X, y, epochs):
    X = torch.cat((torch.ones((len(X), 1)).to(X), X), -1)
    w = X[0] * 0
    for x, t in epochs * list(zip(X, y)):
        w = w + (t.item() - heaviside((w * x).sum()).item()) * x
    return w


def margin(X, y, w, b):
    return (((X * w).sum(1) + b) * (y - (1 - y))).min().item() / w.square().sum().sqrt().item()
