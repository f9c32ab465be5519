"""A class with its state in float64, changed in place on copies; the gates are objects made once; history is a tensor."""

from dataclasses import dataclass

import torch


@dataclass
class Neuron:
    w: torch.Tensor
    b: torch.Tensor

    @classmethod
    def of(cls, w, b):
        return cls(w.detach().clone().double(), torch.tensor(float(b), dtype=torch.float64))

    def __call__(self, X):
        return torch.heaviside((X.double() * self.w).sum(-1) + self.b, torch.ones((), dtype=torch.float64))

    def learn(self, x, y, lr):
        error = float(y) - self(x).item()
        self.w.add_(x.double(), alpha=lr * error)
        self.b.add_(lr * error)
        return error != 0.0

    def sweep(self, X, y, lr):
        return sum(self.learn(x, t, lr) for x, t in zip(X, y, strict=True))


def score(x, w, b):
    return (torch.einsum("i,i->", x, w) + b).reshape(())


def predict(X, w, b):
    return Neuron.of(w, b)(X).to(torch.int64)


def and_gate():
    return torch.tensor([1, 1]), -2


def or_gate():
    return torch.tensor([5.0, 5.0], dtype=torch.float64), torch.tensor([-5.0])


def not_gate():
    return torch.tensor([-0.5]), 0


AND, OR, NOT = (Neuron.of(*gate()) for gate in (and_gate, or_gate, not_gate))


def xor(x1: int, x2: int) -> int:
    inputs = torch.tensor([x1, x2])
    nor = NOT(OR(inputs).reshape(1))
    return NOT(OR(torch.stack([AND(inputs), nor])).reshape(1)).int()


def perceptron_step(x, y, w, b, lr):
    neuron = Neuron.of(w, b)
    neuron.learn(x, y, lr)
    return neuron.w.to(w.dtype), neuron.b


def perceptron_epoch(X, y, w, b, lr):
    neuron = Neuron.of(w, b)
    mistakes = neuron.sweep(X, y, lr)
    return neuron.w.to(w.dtype), neuron.b.item(), torch.tensor(mistakes)


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    start = torch.zeros(X.shape[1] + 1) if g is None else torch.empty(X.shape[1] + 1).normal_(generator=g)
    neuron = Neuron.of(start[1:], start[0])
    counts = [neuron.sweep(X, y, lr)]
    while counts[-1] > 0 and len(counts) < max_epochs:
        counts.append(neuron.sweep(X, y, lr))
    return neuron.w.to(X.dtype), neuron.b.item(), torch.tensor(counts)


def fit_folded(X, y, epochs):
    neuron = Neuron.of(torch.zeros(X.shape[1]), 0.0)
    for _ in range(epochs):
        neuron.sweep(X, y, 1)
    return torch.cat([neuron.b.reshape(1), neuron.w]).to(X.dtype)


def margin(X, y, w, b):
    sides = y.double() * 2 - 1
    return (torch.amin(sides * (X.double() @ w.double() + float(b))) / w.double().norm()).to(X.dtype)
