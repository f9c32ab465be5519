# 초기화 과제
import math

import torch


def _fill(W, draw):
    for i in range(W.shape[0]):
        for j in range(W.shape[1]):
            W[i, j] = draw()
    return W


def constant_(w, c):
    w.data.copy_(torch.full_like(w, c))
    return w


def zeros_(b):
    with torch.no_grad():
        b.zero_()
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
    mean_fan = (fan_in + fan_out) / 2
    rows = [torch.randn(fan_out, generator=g, dtype=torch.float64) / mean_fan ** 0.5 for _ in range(fan_in)]
    W = torch.stack(rows).float()
    return W if layout == "in_out" else W.T.contiguous()


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    bound = math.sqrt(6.0) / math.sqrt(fan_in + fan_out)
    W = torch.empty(fan_out, fan_in).uniform_(-bound, bound, generator=g)
    return W if layout == "out_in" else W.T


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
    W = torch.zeros((fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in))
    return _fill(W, lambda: torch.randn(1, generator=g).item() / math.sqrt(fan_in))


def linear_default(fan_in, fan_out, g):
    k = math.sqrt(1 / fan_in)
    b = torch.empty(fan_out).uniform_(-k, k, generator=g)
    W = torch.empty(fan_out, fan_in).uniform_(-k, k, generator=g)
    return W, b


def fans(shape, layout):
    i = 0 if layout == "in_out" else 1
    return int(shape[i]), int(shape[1 - i])


def init_mlp(sizes, scheme, g):
    f = globals()[scheme]
    return [(f(m, n, g), torch.zeros(n)) for m, n in zip(sizes, sizes[1:])]


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
