# wrong: perceptron_step; named: updates-all-points; moves also when right
# the folded loop stops when nothing is wrong any more: further epochs would change nothing
import torch
from torch.nn.functional import pad, linear


def score(x, w, b):
    return linear(x, w[None]).squeeze(0) + b


def predict(X, w, b):
    return (linear(X, w[None]).squeeze(1) + b).ge(0.0).long()


def and_gate():
    return torch.Tensor([1, 1]), torch.tensor(-2.)


def or_gate():
    return torch.Tensor([1, 1]), torch.tensor(-1.)


def not_gate():
    return torch.Tensor([-1]), torch.tensor(0.)


def xor(x1, x2):
    v = torch.tensor([x1, x2], dtype=torch.float)
    out = []
    for w, b in (or_gate(), and_gate()):
        out.append((v.dot(w) + b >= 0).float())
    w, b = not_gate()
    out[1] = (out[1] * w[0] + b >= 0).float()
    w, b = and_gate()
    return int(torch.stack(out).dot(w) + b >= 0)


def perceptron_step(x, y, w, b, lr):
    if y == 1:
        return w + lr * x, b + lr
    else:
        return w - lr * x, b - lr


def perceptron_epoch(X, y, w, b, lr):
    misses = []
    for i in range(X.shape[0]):
        hit = bool(linear(X[i], w[None]).squeeze(0) + b >= 0) == bool(y[i])
        misses.append(not hit)
        if not hit:
            direction = 2 * int(y[i]) - 1
            w, b = w + direction * lr * X[i], b + direction * lr
    return w, b, misses.count(True)


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w = torch.zeros(X.shape[1], dtype=X.dtype)
    b = 0.0
    if g is not None:
        w = 2 * torch.rand(X.shape[1], dtype=X.dtype, generator=g) - 1
        b = (2 * torch.rand((), dtype=X.dtype, generator=g) - 1).item()
    history, done = [], False
    while not done:
        misses = 0
        for x, t in zip(X, y):
            if bool(linear(x, w[None]).squeeze(0) + b >= 0) != bool(t):
                misses += 1
                direction = 2 * int(t) - 1
                w, b = w + direction * lr * x, b + direction * lr
        history.append(misses)
        done = misses == 0 or len(history) == max_epochs
    return w, b, history


def fit_folded(X, y, epochs):
    Z = pad(X, (1, 0), value=1)
    w = torch.zeros(Z.shape[1], dtype=X.dtype)
    for _ in range(epochs):
        before = w
        for z, t in zip(Z, y):
            w = w + (int(t) - int(z @ w >= 0)) * z
        if torch.equal(before, w) and all(int(z @ w >= 0) == int(t) for z, t in zip(Z, y)):
            break
    return w


def margin(X, y, w, b):
    signed = (linear(X, w[None]).squeeze(1) + b) / w.norm()
    positive, negative = signed[y == 1], -signed[y == 0]
    return torch.cat([positive, negative]).min()
