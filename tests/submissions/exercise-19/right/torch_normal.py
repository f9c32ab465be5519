"""How to begin."""
import math

import torch

@torch.no_grad()
def constant_(w, c):
    w[...] = c
    return w


def zeros_(b):
    b.data[:] = 0
    return b


def normal_(w, std=0.01, g=None):
    w.data.copy_(torch.randn(w.shape, generator=g) * std)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    s = math.sqrt(2) / math.sqrt(fan_in + fan_out)
    if layout == "out_in":
        return torch.normal(0.0, s, size=(fan_out, fan_in), generator=g)
    return torch.normal(0.0, s, size=(fan_in, fan_out), generator=g)


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    lim = (6 / (fan_in + fan_out)) ** .5
    lo, hi = -lim, lim
    size = [fan_in, fan_out]
    if layout != "in_out":
        size.reverse()
    return lo + (hi - lo) * torch.rand(*size, generator=g)


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
    std = torch.full((fan_out, fan_in), fan_in ** -0.5)
    W = torch.normal(torch.zeros_like(std), std, generator=g)
    if layout == "in_out":
        return W.t()
    return W


def linear_default(fan_in, fan_out, g):
    both = torch.rand(fan_out, fan_in + 1, generator=g, dtype=torch.float64)
    both = ((both - 0.5) * 2 / math.sqrt(fan_in)).float()
    return both[:, :fan_in], both[:, fan_in]


def fans(shape, layout):
    a, b = shape
    return (a, b) if layout == "in_out" else (b, a)


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
    f = {"relu": lambda t: t.clamp(min=0), "tanh": torch.tanh, "linear": lambda t: t}[act]
    first = layers[0][0]
    H = torch.empty(n, first.size(0), dtype=torch.float64).normal_(generator=g)
    moments = []
    for W, b in layers:
        H = f(H.mm(W.double()).add(b.double()))
        moments.append(float(H.pow(2).sum() / H.numel()))
    return moments


def symmetry_after_training(layers, X, y, lr, steps):
    net = [(W.detach().clone().requires_grad_(), b.detach().clone().requires_grad_()) for W, b in layers]
    params = [p for pair in net for p in pair]
    for _ in range(steps):
        h = X
        for k, (W, b) in enumerate(net):
            h = h @ W + b
            if k + 1 < len(net):
                h = h.tanh()
        loss = torch.nn.functional.mse_loss(h, y)
        grads = torch.autograd.grad(loss, params)
        with torch.no_grad():
            for p, gr in zip(params, grads):
                p -= lr * gr
    spread = 0.0
    for W, b in net[:-1]:
        spread = max(spread, (W.max(1).values - W.min(1).values).max().item(), (b.max() - b.min()).item())
    return spread < 1e-4
