# wrong: activation_variances; named: -; one example in place of n
# 초기화 과제
import math

import torch

def constant_(w, c):
    flat = w.detach()
    flat.zero_()
    flat += c
    return w


@torch.no_grad()
def zeros_(b):
    for row in b:
        row.fill_(0.0)
    return b


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
    H = torch.randn(1, layers[0][0].shape[0], generator=g)
    out = []
    for W, b in layers:
        H = H @ W + b
        if act != "linear":
            H = getattr(torch, act)(H)
        out.append(H.pow(2).mean().item())
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
