# wrong: linear_default; named: parameter; both require grad
# initializers
import math

import torch

def constant_(w, c):
    w.data.copy_(torch.full_like(w, c))
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
    mean_fan = (fan_in + fan_out) / 2
    rows = [torch.randn(fan_out, generator=g, dtype=torch.float64) / mean_fan ** 0.5 for _ in range(fan_in)]
    W = torch.stack(rows).float()
    return W if layout == "in_out" else W.T.contiguous()


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
    a = fan_in ** -0.5
    return torch.empty(fan_out, fan_in).uniform_(-a, a, generator=g).requires_grad_(), torch.empty(fan_out).uniform_(-a, a, generator=g).requires_grad_()


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
