import math
import torch


def fans(shape: tuple, layout: str) -> tuple:
    assert layout in ("in_out", "out_in") and len(shape) == 2
    rows, cols = shape
    if layout == "in_out":
        return rows, cols
    return cols, rows


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    i, o = fans(shape, layout)
    return normal_(torch.empty(shape), (2 / (i + o)) ** 0.5, g)


def constant_(w, c):
    w.data.fill_(c)
    return w


def zeros_(b):
    with torch.no_grad():
        b.zero_()
    return b


def normal_(w, std=0.01, g=None):
    torch.nn.init.normal_(w, mean=0.0, std=std, generator=g)
    return w


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    lim = (6 / (fan_in + fan_out)) ** .5
    lo, hi = -lim, lim
    size = [fan_in, fan_out]
    if layout != "in_out":
        size.reverse()
    return lo + (hi - lo) * torch.rand(*size, generator=g)


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
    std = torch.full((fan_out, fan_in), fan_in ** -0.5)
    W = torch.normal(torch.zeros_like(std), std, generator=g)
    if layout == "in_out":
        return W.t()
    return W


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


if __name__ == "__main__":
    g = torch.Generator().manual_seed(0)
    W = xavier_normal(200, 100, g)
    assert abs(W.std() - 0.0816) < 0.001
    for s in ("kaiming_normal", "xavier_normal"):
        print(s, activation_variances(init_mlp([256] * 11, s, g), "relu", 500, g))
