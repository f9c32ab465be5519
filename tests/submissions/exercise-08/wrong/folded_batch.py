# wrong: fit_folded; named: batch-update; one matrix step an epoch
import torch
from torch import nn


class Unit:
    """A little perceptron object that I reuse for everything."""

    def __init__(self, w, b):
        self.w, self.b = w, b

    def raw(self, x):
        return torch.matmul(x, self.w) + self.b

    def fire(self, x):
        return (self.raw(x) >= 0).int()

    def look(self, x, y, lr):
        err = int(y) - int(self.fire(x))
        if err != 0:
            self.w = self.w + lr * err * x
            self.b = self.b + lr * err
        return err != 0


class Score:
    def __call__(self, x, w, b):
        return Unit(w, b).raw(x)


class Predict(nn.Module):
    def forward(self, X, w, b):
        return Unit(w, b).fire(X).long()


class Gate:
    def __init__(self, *numbers):
        self.numbers = numbers

    def __call__(self):
        *w, b = self.numbers
        return torch.tensor(w), torch.tensor(b)


score = Score()
predict = Predict()
and_gate = Gate(0.5, 0.5, -0.8)
or_gate = Gate(0.5, 0.5, -0.3)
not_gate = Gate(-0.5, 0.3)


class Xor:
    def gate(self, g, *x):
        return int(Unit(*g()).fire(torch.tensor([float(v) for v in x])))

    def __call__(self, x1, x2):
        return self.gate(and_gate, self.gate(or_gate, x1, x2), self.gate(not_gate, self.gate(and_gate, x1, x2)))


xor = Xor()


class Step:
    def __call__(self, x, y, w, b, lr):
        u = Unit(w, b)
        u.look(x, y, lr)
        return u.w, u.b


class Epoch:
    def __call__(self, X, y, w, b, lr):
        u = Unit(w, b)
        mistakes = sum(u.look(X[i], y[i], lr) for i in range(X.size(0)))
        return u.w, u.b, mistakes


perceptron_step = Step()
perceptron_epoch = Epoch()


class Trainer:
    def fit(self, X, y, lr=1.0, max_epochs=1000, g=None):
        d = X.size(1)
        if g is None:
            u = Unit(torch.zeros(d, dtype=X.dtype), torch.zeros((), dtype=X.dtype))
        else:
            u = Unit(torch.randn(d, generator=g).to(X.dtype), torch.rand((), generator=g).to(X.dtype))
        self.history = []
        for _ in range(max_epochs):
            self.history.append(sum(u.look(X[i], y[i], lr) for i in range(X.size(0))))
            if self.history[-1] == 0:
                break
        return [u.w, u.b, self.history]

    def folded(self, X, y, epochs):
        Z = torch.cat([torch.ones(X.size(0), 1, dtype=X.dtype), X], dim=1)
        w = torch.zeros(Z.size(1), dtype=X.dtype)
        for _ in range(epochs):
            for i in range(Z.size(0)):
                w = w + (int(y[i]) - int(Z[i].matmul(w) >= 0)) * Z[i]
        return w


fit = Trainer().fit
def fit_folded(X, y, epochs):
    Z = torch.cat([torch.ones(len(X), 1, dtype=X.dtype), X], dim=1)
    w = torch.zeros(Z.shape[1], dtype=X.dtype)
    for _ in range(epochs):
        w = w + Z.T @ (y - (Z @ w >= 0).long()).to(X.dtype)
    return w


class Margin:
    def __call__(self, X, y, w, b):
        d = Unit(w, b).raw(X) / torch.linalg.vector_norm(w)
        return torch.where(y > 0, d, -d).min()


margin = Margin()
