# wrong: symmetry_after_training; named: -; looks at the output layer too
# week 7
import math

import torch

def constant_(w, c):
    with torch.no_grad():
        w.fill_(c)
    return w


def zeros_(b):
    b.data[:] = 0
    return b


def normal_(w, std=0.01, g=None):
    torch.nn.init.normal_(w, mean=0.0, std=std, generator=g)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    W = torch.empty(fan_in, fan_out)
    W.normal_(0.0, math.sqrt(2.0 / (fan_in + fan_out)), generator=g)
    if layout == "out_in":
        W = W.t()
    return W


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    a = (6 / (fan_in + fan_out)) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return (2 * torch.rand(shape, generator=g) - 1) * a


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    variance = gain ** 2 / (fan_out if mode == "fan_out" else fan_in)
    z = torch.randn(fan_in * fan_out, generator=g)
    z *= variance ** 0.5
    return z.view(fan_in, fan_out) if layout == "in_out" else z.view(fan_out, fan_in)


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = fan_in if mode == "fan_in" else fan_out
    a = gain * (3 / fan) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.rand(shape, generator=g) * 2 * a - a


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    std = torch.full((fan_out, fan_in), fan_in ** -0.5)
    W = torch.normal(torch.zeros_like(std), std, generator=g)
    if layout == "in_out":
        return W.t()
    return W


def linear_default(fan_in, fan_out, g):
    k = math.sqrt(1 / fan_in)
    b = torch.empty(fan_out).uniform_(-k, k, generator=g)
    W = torch.empty(fan_out, fan_in).uniform_(-k, k, generator=g)
    return W, b


def fans(shape, layout):
    a, b = shape
    return (a, b) if layout == "in_out" else (b, a)


def init_mlp(sizes, scheme, g):
    make = {"xavier_normal": xavier_normal, "xavier_uniform": xavier_uniform, "kaiming_normal": kaiming_normal,
            "kaiming_uniform": kaiming_uniform, "lecun_normal": lecun_normal}[scheme]
    return [(make(a, b, g), zeros_(torch.empty(b))) for a, b in zip(sizes[:-1], sizes[1:])]


def activation_variances(layers, act, n, g):
    d = layers[0][0].shape[0]
    sums = [0.0] * len(layers)
    for _ in range(n):                       # one example at a time
        h = torch.randn(d, generator=g)
        for i, (W, b) in enumerate(layers):
            h = W.T @ h + b
            if act != "linear":
                h = getattr(torch, act)(h)
            sums[i] += float(h.dot(h)) / len(h)
    return [s / n for s in sums]


def symmetry_after_training(layers, X, y, lr, steps):
    net = [(W.clone(), b.clone()) for W, b in layers]
    for _ in range(steps):
        hs = [X]
        for i, (W, b) in enumerate(net):
            z = hs[-1] @ W + b
            hs.append(torch.tanh(z) if i + 1 < len(net) else z)
        d = 2 * (hs[-1] - y) / y.numel()
        for i in range(len(net) - 1, -1, -1):
            W, b = net[i]
            before = d
            if i > 0:
                back = (d @ W.T) * (1 - hs[i] ** 2)
            net[i] = (W - lr * (hs[i].T @ d), b - lr * d.sum(0))
            if i > 0:
                d = back
    for W, b in net:
        if (W - W[:, :1]).abs().max() > 1e-4 or (b - b[0]).abs().max() > 1e-4:
            return False
    return True
