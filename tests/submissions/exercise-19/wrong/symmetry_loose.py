# wrong: symmetry_after_training; named: -; so loose that small differences count as alike
# week 7
import math

import torch

def constant_(w, c):
    w.data.fill_(c)
    return w


def zeros_(b):
    return constant_(b, 0.0)


def normal_(w, std=0.01, g=None):
    w.data.copy_(torch.randn(w.shape, generator=g) * std)
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
    fan = dict(fan_in=fan_in, fan_out=fan_out)[mode]
    bound = math.sqrt(3.0) * gain / math.sqrt(fan)
    out = torch.empty(fan_in, fan_out)
    out.uniform_(-bound, bound, generator=g)
    return out.T if layout == "out_in" else out


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.randn(shape, generator=g) / fan_in ** 0.5


def linear_default(fan_in, fan_out, g):
    both = torch.rand(fan_out, fan_in + 1, generator=g, dtype=torch.float64)
    both = ((both - 0.5) * 2 / math.sqrt(fan_in)).float()
    return both[:, :fan_in], both[:, fan_in]


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
        if (W - W[:, :1]).abs().max() > 0.5 or (b - b[0]).abs().max() > 0.5:
            return False
    return True
