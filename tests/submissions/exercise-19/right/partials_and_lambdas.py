from functools import partial
import math
import torch


def _weight(var, kind, fan_in, fan_out, g, layout="in_out"):
    W = torch.empty(fan_out, fan_in)
    if kind == "normal":
        W.normal_(0, math.sqrt(var(fan_in, fan_out)), generator=g)
    else:
        a = math.sqrt(3 * var(fan_in, fan_out))
        W.uniform_(-a, a, generator=g)
    return W if layout == "out_in" else W.T


xavier_normal = partial(_weight, lambda i, o: 2 / (i + o), "normal")
xavier_uniform = partial(_weight, lambda i, o: 2 / (i + o), "uniform")
lecun_normal = partial(_weight, lambda i, o: 1 / i, "normal")


def _kaiming(kind, fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    return _weight(lambda i, o: gain * gain / (i if mode == "fan_in" else o), kind, fan_in, fan_out, g, layout)


kaiming_normal = partial(_kaiming, "normal")
kaiming_uniform = partial(_kaiming, "uniform")
fans = lambda shape, layout: (shape[0], shape[1]) if layout == "in_out" else (shape[1], shape[0])
zeros_ = lambda b: constant_(b, 0)


@torch.no_grad()
def constant_(w, c):
    w[...] = c
    return w


def normal_(w, std=0.01, g=None):
    # polar form: radius and angle
    n = w.numel()
    u = 1 - torch.rand(n, generator=g, dtype=torch.float64)
    v = torch.rand(n, generator=g, dtype=torch.float64)
    z = torch.sqrt(-2 * torch.log(u)) * torch.cos(2 * torch.pi * v)
    with torch.no_grad():
        w.copy_((std * z).reshape(w.shape).to(w.dtype))
    return w


def linear_default(fan_in, fan_out, g):
    a = 1 / fan_in ** 0.5
    W = (torch.rand(fan_out, fan_in, generator=g) * 2 - 1) * a
    b = (torch.rand(fan_out, generator=g) * 2 - 1) * a
    return W, b


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
