"""A class for the cache, dataclasses, float64 inside and cast back; a layer knows its own way back."""
# ruff: noqa: E741, B905, C408

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass
class Linear:
    W: Tensor
    b: Tensor

    def __call__(self, x):
        self.x = x
        return x.matmul(self.W) + self.b

    def back(self, upstream):
        return self.x.t().mm(upstream), upstream.sum(0), upstream.mm(self.W.t())


class Activation:
    def __init__(self, name):
        self.module = {"relu": nn.ReLU(), "tanh": nn.Tanh(), "sigmoid": nn.Sigmoid()}[name]
        self.name = name

    def __call__(self, z):
        self.a = self.module(z)
        return self.a

    def back(self, upstream):
        a = self.a
        if self.name == "relu":
            return upstream.masked_fill(a <= 0, 0)
        return upstream * (1 - a * a if self.name == "tanh" else a - a * a)


class Net:
    def __init__(self, W1, b1, W2, b2, act):
        self.first, self.act, self.second = Linear(W1, b1), Activation(act), Linear(W2, b2)

    def __call__(self, X):
        return self.second(self.act(self.first(X)))

    def backward(self, dO, lam):
        dW2, db2, dH = self.second.back(dO)
        dW1, db1, dX = self.first.back(self.act.back(dH))
        return dW1 + lam * self.first.W, db1, dW2 + lam * self.second.W, db2, dX


def forward(X, W1, b1, W2, b2, act):
    net = Net(*(one.double() for one in (W1, b1, W2, b2)), act)
    net.dtype = X.dtype
    return net(X.double()).to(X.dtype), net


def backward(dO, cache, lam):
    found = cache.backward(dO.double(), lam)
    return OrderedDict((name, one.to(cache.dtype)) for name, one in zip(("dW1", "db1", "dW2", "db2", "dX"), found))


def loss_and_penalty(O, y, W1, W2, lam):
    L = nn.CrossEntropyLoss()(O, y)
    s = (torch.linalg.norm(W1) ** 2 + torch.linalg.norm(W2) ** 2) * lam / 2
    return L, s, L + s


def backward_column(x, y, W1, W2, act, lam):
    f = Activation(act)
    z = W1 @ x
    h = f(z)
    do = W2 @ h - y
    dh = W2.mT @ do
    dz = f.back(dh)
    return dict(do=do, dh=dh, dz=dz, dW1=torch.outer(dz[:, 0], x[:, 0]) + lam * W1, dW2=torch.kron(do, h.mT) + lam * W2)


def _descend(X, y, Wih, Who, lr, slope):
    a = (X @ Wih).sigmoid()
    s = a @ Who
    error = (y - slope[0](s)) * slope[1](s)
    back = error * Who.view(1, -1) * a * (1 - a)
    return torch.addmm(Wih, X.T, back, alpha=lr / len(y)), torch.addmm(Who, a.T, error, alpha=lr / len(y))


def udacity_step(X, y, Wih, Who, lr):
    return list(_descend(X, y, Wih, Who, lr, (lambda s: s, torch.ones_like)))


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    return _descend(X, y, Wih, Who, lr, (torch.sigmoid, lambda s: s.sigmoid() * (1 - s.sigmoid())))


def xor_net():
    W1 = nn.Parameter(torch.tensor([[20.0, -20.0], [20.0, -20.0]], dtype=torch.float64))
    return W1, torch.tensor([-10.0, 30.0]).double(), -torch.ones(2, 1).double() / 10, torch.tensor([2.8]).double()


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    n, d = X.shape
    q = len(torch.unique(y))
    k1, k2 = math.sqrt(6 / (d + hidden)), math.sqrt(6 / (hidden + q))
    params = [
        (torch.rand(d, hidden, generator=g) * 2 - 1) * k1, torch.zeros(hidden),
        (torch.rand(hidden, q, generator=g) * 2 - 1) * k2, torch.zeros(q),
    ]  # fmt: skip
    losses = torch.zeros(epochs)
    for epoch in range(epochs):
        net = Net(*params, "sigmoid")
        P = net(X).softmax(-1)
        losses[epoch] = -P[range(n), y].log().mean() + lam / 2 * sum((p**2).sum() for p in params[::2])
        P[range(n), y] -= 1
        gradients = net.backward(P / n, lam)
        params = [p - lr * grad for p, grad in zip(params, gradients)]
    return params, losses


def cache_floats(n, d, h, q):
    first, hidden, second = n * d + d * h + h, n * h, n * h + h * q + q
    return first + hidden + second
