# 权重初始化
import math

import torch

def constant_(w, c):
    flat = w.detach()
    flat.zero_()
    flat += c
    return w


def zeros_(b):
    with torch.no_grad():
        b.zero_()
    return b


def normal_(w, std=0.01, g=None):
    torch.nn.init.normal_(w, mean=0.0, std=std, generator=g)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    std = (2 / (fan_in + fan_out)) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.randn(shape, generator=g) * std


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    bound = math.sqrt(6.0) / math.sqrt(fan_in + fan_out)
    W = torch.empty(fan_out, fan_in).uniform_(-bound, bound, generator=g)
    return W if layout == "out_in" else W.T


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
    layers = []
    for i in range(1, len(sizes)):
        n_in, n_out = sizes[i - 1], sizes[i]
        variance = {"xavier": 2.0 / (n_in + n_out), "kaiming": 2.0 / n_in, "lecun": 1.0 / n_in}[scheme.split("_")[0]]
        W = torch.empty(n_in, n_out)
        if scheme.endswith("uniform"):
            half = (3 * variance) ** 0.5
            W.uniform_(-half, half, generator=g)
        else:
            W.normal_(0, variance ** 0.5, generator=g)
        layers.append((W, torch.zeros(n_out)))
    return layers


def activation_variances(layers, act, n, g):
    X = torch.normal(0.0, 1.0, (n, layers[0][0].shape[0]), generator=g)
    result = []
    for (W, b) in layers:
        X = torch.addmm(b, X, W)
        if act == "relu":
            X = torch.nn.functional.relu(X)
        if act == "tanh":
            X = X.tanh()
        result.append(X.square().mean().item())
        print(f"{result[-1]:.3g}", end=" ")
    print()
    return result


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
