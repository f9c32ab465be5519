# wrong: linear_default; named: bias-from-weight; the bias is the first column of W
# Startwerte, Abgabe 5
import math

import torch

def constant_(w, c):
    w.data.copy_(torch.full_like(w, c))
    return w


def zeros_(b):
    b.data[:] = 0
    return b


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
    a = (6 / (fan_in + fan_out)) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return (2 * torch.rand(shape, generator=g) - 1) * a


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    variance = gain ** 2 / (fan_out if mode == "fan_out" else fan_in)
    z = torch.randn(fan_in * fan_out, generator=g)
    z *= variance ** 0.5
    return z.view(fan_in, fan_out) if layout == "in_out" else z.view(fan_out, fan_in)


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
    a = fan_in ** -0.5
    W = torch.empty(fan_out, fan_in).uniform_(-a, a, generator=g)
    return W, W[:, 0].clone()


def fans(shape, layout):
    i = 0 if layout == "in_out" else 1
    return int(shape[i]), int(shape[1 - i])


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
    mods = []
    for W, b in layers:
        lin = torch.nn.Linear(W.shape[0], W.shape[1])
        with torch.no_grad():
            lin.weight.copy_(W.T)
            lin.bias.copy_(b)
        mods += [lin, torch.nn.Tanh()]
    model = torch.nn.Sequential(*mods[:-1])
    opt = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(steps):
        opt.zero_grad()
        torch.nn.MSELoss()(model(X), y).backward()
        opt.step()
    hidden = [m for m in model if isinstance(m, torch.nn.Linear)][:-1]
    return all(
        bool((m.weight - m.weight[0]).abs().max() < 1e-4) and bool((m.bias - m.bias[0]).abs().max() < 1e-4)
        for m in hidden
    )
