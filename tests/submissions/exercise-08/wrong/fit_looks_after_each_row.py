# wrong: fit; named: -; leaves the epoch as soon as all rows are right
import torch
def score(x, w, b): return x @ w + b
def predict(X, w, b): return (X @ w + b >= 0).long()
def and_gate(): return torch.ones(2), -2
def or_gate(): return torch.ones(2), -1
def not_gate(): return -torch.ones(1), 0
def xor(x1, x2):
    f = lambda gate, *v: int(torch.tensor(v, dtype=torch.float) @ gate[0] + gate[1] >= 0)
    return f(and_gate(), f(or_gate(), x1, x2), f(not_gate(), f(and_gate(), x1, x2)))
def perceptron_step(x, y, w, b, lr): e = lr * (y - int(x @ w + b >= 0)); return w + e * x, b + e
def perceptron_epoch(X, y, w, b, lr):
    m = 0
    for x, t in zip(X, y.tolist()):
        e = t - int(x @ w + b >= 0); m += abs(e); w, b = w + lr * e * x, b + lr * e
    return w, b, m
def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w = torch.zeros(X.shape[1], dtype=X.dtype) if g is None else torch.rand(X.shape[1], generator=g).to(X.dtype)
    b = 0.0
    history = []
    for _ in range(max_epochs):
        m = 0
        for row, label in zip(X, y.tolist()):
            e = label - int(row @ w + b >= 0)
            w, b, m = w + lr * e * row, b + lr * e, m + (e != 0)
            if ((X @ w + b >= 0).long() == y).all():
                break
        history.append(m)
        if ((X @ w + b >= 0).long() == y).all():
            break
    return w, b, history
def fit_folded(X, y, epochs):
    F, w = torch.cat([torch.ones_like(X[:, :1]), X], 1), X.new_zeros(X.shape[1] + 1)
    for i in list(range(len(F))) * epochs: w = w + (y[i] - (F[i] @ w >= 0).long()) * F[i]
    return w
def margin(X, y, w, b): return ((2 * y - 1) * (X @ w + b)).min() / w.norm()
