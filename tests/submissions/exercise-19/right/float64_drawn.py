# week 7
import math

import torch

def constant_(w, c):
    with torch.no_grad():
        w.fill_(c)
    return w


def zeros_(b):
    return constant_(b, 0.0)


def normal_(w, std=0.01, g=None):
    with torch.no_grad():
        w.normal_(0, std, generator=g)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    W = torch.empty(fan_in, fan_out)
    W.normal_(0.0, math.sqrt(2.0 / (fan_in + fan_out)), generator=g)
    if layout == "out_in":
        W = W.t()
    return W


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    std = math.sqrt(2 / (fan_in + fan_out))
    u = torch.rand(fan_in, fan_out, generator=g, dtype=torch.double) - 0.5
    W = (u * 2 * math.sqrt(3) * std).float()
    return W.transpose(0, 1) if layout == "out_in" else W


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
    W = normal_(torch.empty(fan_in, fan_out), 1 / math.sqrt(fan_in), g)
    return W if layout == "in_out" else W.mT


def linear_default(fan_in, fan_out, g):
    k = math.sqrt(1 / fan_in)
    b = torch.empty(fan_out).uniform_(-k, k, generator=g)
    W = torch.empty(fan_out, fan_in).uniform_(-k, k, generator=g)
    return W, b


def fans(shape, layout):
    i = 0 if layout == "in_out" else 1
    return int(shape[i]), int(shape[1 - i])


def init_mlp(sizes, scheme, g):
    make = {"xavier_normal": xavier_normal, "xavier_uniform": xavier_uniform, "kaiming_normal": kaiming_normal,
            "kaiming_uniform": kaiming_uniform, "lecun_normal": lecun_normal}[scheme]
    return [(make(a, b, g), zeros_(torch.empty(b))) for a, b in zip(sizes[:-1], sizes[1:])]


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
