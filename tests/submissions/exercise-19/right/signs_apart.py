# initializers
import math

import torch

def constant_(w, c):
    w.data.fill_(c)
    return w


@torch.no_grad()
def zeros_(b):
    for row in b:
        row.fill_(0.0)
    return b


@torch.no_grad()
def normal_(w, std=0.01, g=None):
    noise = torch.randn(tuple(w.shape), generator=g, dtype=torch.float64)
    w.copy_(noise).mul_(std)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    # Box-Muller
    n = fan_in * fan_out
    u1 = torch.rand((n + 1) // 2, generator=g).clamp_min(1e-12)
    u2 = torch.rand((n + 1) // 2, generator=g)
    r = (-2 * u1.log()).sqrt()
    z = torch.cat([r * torch.cos(2 * math.pi * u2), r * torch.sin(2 * math.pi * u2)])[:n]
    z = z * (2 / (fan_in + fan_out)) ** 0.5
    return z.reshape((fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in))


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    a = (6 / (fan_in + fan_out)) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return (2 * torch.rand(shape, generator=g) - 1) * a


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = fan_in if mode == "fan_in" else fan_out
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return gain / fan ** 0.5 * torch.randn(shape, generator=g)


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = fan_in if mode == "fan_in" else fan_out
    a = gain * (3 / fan) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.rand(shape, generator=g) * 2 * a - a


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.randn(shape, generator=g) / fan_in ** 0.5


def linear_default(fan_in, fan_out, g):
    a = 1 / fan_in ** 0.5
    W = (torch.rand(fan_out, fan_in, generator=g) * 2 - 1) * a
    b = (torch.rand(fan_out, generator=g) * 2 - 1) * a
    return W, b


def fans(shape, layout):
    if layout == "out_in":
        return tuple(reversed(shape))
    return tuple(shape)


def init_mlp(sizes, scheme, g):
    f = globals()[scheme]
    layers = []
    for i in range(len(sizes) - 1):
        layers.append((f(sizes[i], sizes[i + 1], g), torch.zeros(sizes[i + 1])))
    return layers


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
