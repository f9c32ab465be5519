# wrong: init_mlp; named: -; the last layer is missing
# 초기화 과제
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
    def weight(m, n):
        v = {"xavier": 2 / (m + n), "kaiming": 2 / m, "lecun": 1 / m}[scheme.split("_")[0]]
        if "uniform" in scheme:
            return (torch.rand(m, n, generator=g) * 2 - 1) * (3 * v) ** 0.5
        return torch.randn(m, n, generator=g) * v ** 0.5

    return [(weight(sizes[i], sizes[i + 1]), torch.zeros(sizes[i + 1])) for i in range(len(sizes) - 2)]


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
