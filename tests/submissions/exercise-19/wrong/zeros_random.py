# wrong: zeros_; named: -; small random biases
# week 7
import math

import torch

def constant_(w, c):
    w.data.fill_(c)
    return w


def zeros_(b):
    with torch.no_grad():
        b.normal_(0, 1e-2)
    return b


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
    a = (6 / (fan_in + fan_out)) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return (2 * torch.rand(shape, generator=g) - 1) * a


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    variance = gain ** 2 / (fan_out if mode == "fan_out" else fan_in)
    z = torch.randn(fan_in * fan_out, generator=g)
    z *= variance ** 0.5
    return z.view(fan_in, fan_out) if layout == "in_out" else z.view(fan_out, fan_in)


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = fan_in if mode == "fan_in" else fan_out
    a = gain * (3 / fan) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.rand(shape, generator=g) * 2 * a - a


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    std = torch.full((fan_out, fan_in), fan_in ** -0.5)
    W = torch.normal(torch.zeros_like(std), std, generator=g)
    if layout == "in_out":
        return W.t()
    return W


def linear_default(fan_in, fan_out, g):
    k = math.sqrt(1 / fan_in)
    b = torch.empty(fan_out).uniform_(-k, k, generator=g)
    W = torch.empty(fan_out, fan_in).uniform_(-k, k, generator=g)
    return W, b


def fans(shape, layout):
    a, b = shape
    return (a, b) if layout == "in_out" else (b, a)


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
    Ws = [W.clone() for W, _ in layers]
    bs = [b.clone() for _, b in layers]
    L = len(Ws)
    for _ in range(steps):
        hs = [X]
        for i in range(L):
            z = hs[-1] @ Ws[i] + bs[i]
            hs.append(torch.tanh(z) if i < L - 1 else z)
        d = 2 * (hs[-1] - y) / y.numel()
        for i in reversed(range(L)):
            gW, gb = hs[i].T @ d, d.sum(0)
            if i > 0:
                d = (d @ Ws[i].T) * (1 - hs[i] ** 2)
            Ws[i] = Ws[i] - lr * gW
            bs[i] = bs[i] - lr * gb
    for W, b in zip(Ws[:-1], bs[:-1]):
        if not torch.allclose(W, W[:, :1].expand_as(W), rtol=1e-4, atol=1e-5):
            return False
        if not torch.allclose(b, b[:1].expand_as(b), rtol=1e-4, atol=1e-5):
            return False
    return True
