# wrong: symmetry_after_training; named: first-layer-only; only the first hidden layer is looked at
# 权重初始化
import math

import torch

def constant_(w, c):
    flat = w.detach()
    flat.zero_()
    flat += c
    return w


def zeros_(b):
    return constant_(b, 0.0)


def normal_(w, std=0.01, g=None):
    # polar form: radius and angle
    n = w.numel()
    u = 1 - torch.rand(n, generator=g, dtype=torch.float64)
    v = torch.rand(n, generator=g, dtype=torch.float64)
    z = torch.sqrt(-2 * torch.log(u)) * torch.cos(2 * torch.pi * v)
    with torch.no_grad():
        w.copy_((std * z).reshape(w.shape).to(w.dtype))
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    std = (2 / (fan_in + fan_out)) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.randn(shape, generator=g) * std


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
    if mode == "fan_in":
        std = gain / math.sqrt(fan_in)
    elif mode == "fan_out":
        std = gain / math.sqrt(fan_out)
    half = std * math.sqrt(12) / 2
    rows, cols = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    W = torch.stack([torch.rand(cols, generator=g) for _ in range(rows)])
    return half - W * 2 * half


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    W = normal_(torch.empty(fan_in, fan_out), 1 / math.sqrt(fan_in), g)
    return W if layout == "in_out" else W.mT


def linear_default(fan_in, fan_out, g):
    a = 1 / fan_in ** 0.5
    W = (torch.rand(fan_out, fan_in, generator=g) * 2 - 1) * a
    b = (torch.rand(fan_out, generator=g) * 2 - 1) * a
    return W, b


def fans(shape, layout):
    i = 0 if layout == "in_out" else 1
    return int(shape[i]), int(shape[1 - i])


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
    for W, b in net[:1]:
        if (W - W[:, :1]).abs().max() > 1e-4 or (b - b[0]).abs().max() > 1e-4:
            return False
    return True
