# wrong: activation_variances; named: -; act ignored
# initializers
import math

import torch

@torch.no_grad()
def constant_(w, c):
    w[...] = c
    return w


@torch.no_grad()
def zeros_(b):
    for row in b:
        row.fill_(0.0)
    return b


def normal_(w, std=0.01, g=None):
    with torch.no_grad():
        w.normal_(0, std, generator=g)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    s = math.sqrt(2) / math.sqrt(fan_in + fan_out)
    if layout == "out_in":
        return torch.normal(0.0, s, size=(fan_out, fan_in), generator=g)
    return torch.normal(0.0, s, size=(fan_in, fan_out), generator=g)


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    bound = math.sqrt(6.0) / math.sqrt(fan_in + fan_out)
    W = torch.empty(fan_out, fan_in).uniform_(-bound, bound, generator=g)
    return W if layout == "out_in" else W.T


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    # sign times |z|, the sign drawn on its own
    fan = eval(mode)
    size = torch.randn(fan_in, fan_out, generator=g).abs()
    sign = torch.randint(0, 2, (fan_in, fan_out), generator=g) * 2 - 1
    W = size * sign * gain / math.sqrt(fan)
    if layout == "out_in":
        W = W.permute(1, 0)
    return W


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
    H = torch.randn(n, layers[0][0].shape[0], generator=g)
    out = []
    for W, b in layers:
        H = H @ W + b
        out.append(H.pow(2).mean().item())
    return out


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
