# wrong: symmetry_after_training; named: -; only biases are looked at
# 초기화 과제
import math

import torch

def constant_(w, c):
    w.data.copy_(torch.full_like(w, c))
    return w


def zeros_(b):
    return constant_(b, 0.0)


@torch.no_grad()
def normal_(w, std=0.01, g=None):
    noise = torch.randn(tuple(w.shape), generator=g, dtype=torch.float64)
    w.copy_(noise).mul_(std)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    mean_fan = (fan_in + fan_out) / 2
    rows = [torch.randn(fan_out, generator=g, dtype=torch.float64) / mean_fan ** 0.5 for _ in range(fan_in)]
    W = torch.stack(rows).float()
    return W if layout == "in_out" else W.T.contiguous()


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    lim = (6 / (fan_in + fan_out)) ** .5
    lo, hi = -lim, lim
    size = [fan_in, fan_out]
    if layout != "in_out":
        size.reverse()
    return lo + (hi - lo) * torch.rand(*size, generator=g)


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = {"fan_in": fan_in, "fan_out": fan_out}[mode]
    W = torch.zeros(fan_in, fan_out)
    W.normal_(mean=0, std=gain * math.sqrt(1 / fan), generator=g)
    return {"in_out": W, "out_in": W.T}[layout]


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
    f = globals()[scheme]
    layers = []
    for i in range(len(sizes) - 1):
        layers.append((f(sizes[i], sizes[i + 1], g), torch.zeros(sizes[i + 1])))
    return layers


def activation_variances(layers, act, n, g):
    f = {"relu": lambda t: t.clamp(min=0), "tanh": torch.tanh, "linear": lambda t: t}[act]
    first = layers[0][0]
    H = torch.empty(n, first.size(0), dtype=torch.float64).normal_(generator=g)
    moments = []
    for W, b in layers:
        H = f(H.mm(W.double()).add(b.double()))
        moments.append(float(H.pow(2).sum() / H.numel()))
    return moments


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
    for W, b in net[:-1]:
        if (b - b[0]).abs().max() > 1e-4:
            return False
    return True
