# wrong: perceptron_epoch; named: in-place; turns the caller's labels into -1/+1
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
    y[y == 0] = -1
    m = 0
    for x, t in zip(X, y.tolist()):
        t_hat = 1 if x @ w + b >= 0 else -1
        if t != t_hat:
            w, b, m = w + lr * t * x, b + lr * t, m + 1
    return w, b, m
def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w, b, h = (X.new_zeros(X.shape[1]) if g is None else torch.rand(X.shape[1], generator=g).to(X)), 0.0, []
    while len(h) < max_epochs and (not h or h[-1]):
        h.append(0)
        for x, t in zip(X, y.tolist()):
            if (e := t - int(x @ w + b >= 0)): h[-1] += 1; w, b = w + lr * e * x, b + lr * e
    return w, b, h
def fit_folded(X, y, epochs):
    F, w = torch.cat([torch.ones_like(X[:, :1]), X], 1), X.new_zeros(X.shape[1] + 1)
    for i in list(range(len(F))) * epochs: w = w + (y[i] - (F[i] @ w >= 0).long()) * F[i]
    return w
def margin(X, y, w, b): return ((2 * y - 1) * (X @ w + b)).min() / w.norm()
