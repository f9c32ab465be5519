# wrong: normal_; named: variance-as-std; std is squared
# 权重初始化
import math

import torch

def constant_(w, c):
    w.data.copy_(torch.full_like(w, c))
    return w


def zeros_(b):
    with torch.no_grad():
        b.zero_()
    return b


def normal_(w, std=0.01, g=None):
    with torch.no_grad():
        w.normal_(0, std ** 2, generator=g)
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
    fan = fan_in if mode == "fan_in" else fan_out
    a = gain * (3 / fan) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.rand(shape, generator=g) * 2 * a - a


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.randn(shape, generator=g) / fan_in ** 0.5


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
