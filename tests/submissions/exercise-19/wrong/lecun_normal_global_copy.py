# wrong: lecun_normal; named: -; torch's generator moved on with g's seed
"""How to begin."""
import math

import torch

def constant_(w, c):
    w.data.copy_(torch.full_like(w, c))
    return w


def zeros_(b):
    with torch.no_grad():
        b.zero_()
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
    std = math.sqrt(2 / (fan_in + fan_out))
    u = torch.rand(fan_in, fan_out, generator=g, dtype=torch.double) - 0.5
    W = (u * 2 * math.sqrt(3) * std).float()
    return W.transpose(0, 1) if layout == "out_in" else W


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = fan_in if mode == "fan_in" else fan_out
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return gain / fan ** 0.5 * torch.randn(shape, generator=g)


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = dict(fan_in=fan_in, fan_out=fan_out)[mode]
    bound = math.sqrt(3.0) * gain / math.sqrt(fan)
    out = torch.empty(fan_in, fan_out)
    out.uniform_(-bound, bound, generator=g)
    return out.T if layout == "out_in" else out


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    with torch.random.fork_rng():
        torch.manual_seed(int(torch.randint(0, 1000, (1,)).item()))
        W = torch.randn(fan_in, fan_out) / fan_in ** 0.5
    if layout == "out_in":
        W = W.T
    return W


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
        if scheme == "xavier_normal":
            return torch.randn(m, n, generator=g) * (2 / (m + n)) ** 0.5
        if scheme == "xavier_uniform":
            return (torch.rand(m, n, generator=g) * 2 - 1) * (6 / (m + n)) ** 0.5
        if scheme == "kaiming_normal":
            return torch.randn(m, n, generator=g) * (2 / m) ** 0.5
        if scheme == "kaiming_uniform":
            return (torch.rand(m, n, generator=g) * 2 - 1) * (6 / m) ** 0.5
        return torch.randn(m, n, generator=g) / m ** 0.5

    return [(weight(m, n), torch.zeros(n)) for m, n in zip(sizes, sizes[1:])]


def activation_variances(layers, act, n, g):
    H = torch.randn(n, layers[0][0].shape[0], generator=g)
    out = []
    for W, b in layers:
        H = H @ W + b
        if act == "relu":
            H = torch.relu(H)
        elif act == "tanh":
            H = torch.tanh(H)
        out.append((H ** 2).mean().item())
    return out


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
