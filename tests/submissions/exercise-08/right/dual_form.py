# right: fit_folded counts how often each row was added; fit in float64 from a start of integers
import torch

def score(x, w, b):
    return torch.dot(x, w) + b


def predict(X, w, b):
    z = torch.mv(X, w) + b
    return torch.where(z >= 0, 1, 0)


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
    # big random start, counting class
    class Counter:
        def __init__(self): self.per_epoch = []
    c = Counter()
    W = torch.zeros(X.shape[1] + 1, dtype=torch.float64)
    if g is not None:
        W = torch.randint(-3, 4, W.shape, generator=g).double()
    Z = torch.cat([X.double(), torch.ones(len(X), 1).double()], 1)
    with torch.no_grad():
        for _ in range(max_epochs):
            c.per_epoch.append(0)
            for z, t in zip(Z, y):
                e = t - (z @ W >= 0).long()
                W += lr * e * z
                c.per_epoch[-1] += abs(e.item())
            if not c.per_epoch[-1]:
                break
    W = W.to(X.dtype)
    return W[:-1], W[-1], c.per_epoch


def fit_folded(X, y, epochs):
    # dual perceptron: how often was each row added?
    Z = torch.nn.functional.pad(X, (1, 0), value=1.0)
    K = Z @ Z.T
    a = X.new_zeros(len(X))
    for _ in range(epochs):
        for i in range(len(X)):
            a[i] += int(y[i]) - int(K[i] @ a >= 0)
    return Z.T @ a


def margin(X, y, w, b):
    s = torch.where(y == 1, 1.0, -1.0).to(X.dtype)
    dist = (torch.mv(X, w) + b) / torch.sqrt((w ** 2).sum())
    return torch.min(s * dist)
