# small functions, each built on the one before
import torch


def score(x, w, b):
    return torch.dot(x, w) + b


def _class_of(x, w, b):
    return int(score(x, w, b) >= 0)


def predict(X, w, b):
    return torch.tensor([_class_of(x, w, b) for x in X])


def and_gate():
    return torch.tensor([0.5, 0.5]), -1.0


def or_gate():
    return torch.tensor([1.0, 1.0]), -1.0


def not_gate():
    return torch.tensor([-1.0]), 0.0


def _ask(gate, *bits):
    w, b = gate()
    return predict(torch.tensor([bits], dtype=torch.float32), w, b).item()


def xor(x1, x2):
    return _ask(and_gate, _ask(or_gate, x1, x2), _ask(not_gate, _ask(and_gate, x1, x2)))


def perceptron_step(x, y, w, b, lr):
    e = y - _class_of(x, w, b)
    return w + lr * e * x, b + lr * e


def perceptron_epoch(X, y, w, b, lr):
    mistakes = 0
    for x, t in zip(X, y):
        t = int(t)
        mistakes += _class_of(x, w, b) != t
        w, b = perceptron_step(x, t, w, b, lr)
    return w, b, mistakes


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    d = X.shape[1]
    w, b = torch.zeros(d, dtype=X.dtype), torch.tensor(0.0, dtype=X.dtype)
    if g is not None:
        w, b = torch.randn(d, generator=g, dtype=X.dtype), torch.randn((), generator=g, dtype=X.dtype)
    history = []
    for _ in range(max_epochs):
        w, b, m = perceptron_epoch(X, y, w, b, lr)
        history.append(m)
        if m == 0:
            break
    return w, b, history


def fit_folded(X, y, epochs):
    ones = torch.ones(X.shape[0], 1, dtype=X.dtype)
    Z = torch.cat((ones, X), dim=1)
    w = torch.zeros(Z.shape[1], dtype=X.dtype)
    for _ in range(epochs):
        for z, t in zip(Z, y):
            # a folded point has no bias of its own
            w, _ = perceptron_step(z, int(t), w, 0.0, 1.0) if _class_of(z, w, 0.0) != t else (w, 0)
    return w


def margin(X, y, w, b):
    scores = torch.stack([score(x, w, b) for x in X])
    return torch.min(scores * (2 * y - 1)) / torch.linalg.norm(w)
