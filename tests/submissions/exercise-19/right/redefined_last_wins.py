import math
import torch


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    # wrong! this is the variance
    return torch.randn(fan_in, fan_out, generator=g) * 2 / (fan_in + fan_out)


def zeros_(b):
    return torch.zeros_like(b)


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    W = torch.randn(fan_in, fan_out, generator=g).div((0.5 * (fan_in + fan_out)) ** 0.5)
    print("xavier", W.mean().item(), W.std().item())
    return W if layout == "in_out" else W.transpose(1, 0)


def zeros_(b):
    with torch.no_grad():
        b.copy_(torch.zeros(b.shape))
    return b


def normal_(w, std=0.01, g=None):
    keep = w.requires_grad
    w.requires_grad_(False)
    w.normal_(std=std, generator=g)
    return w.requires_grad_(keep)


def constant_(w, c):
    w.data.copy_(torch.full_like(w, c))
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
    fan = fan_in if mode == "fan_in" else fan_out
    a = gain * (3 / fan) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.rand(shape, generator=g) * 2 * a - a


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    W = normal_(torch.empty(fan_in, fan_out), 1 / math.sqrt(fan_in), g)
    return W if layout == "in_out" else W.mT


def linear_default(fan_in, fan_out, g):
    both = torch.rand(fan_out, fan_in + 1, generator=g, dtype=torch.float64)
    both = ((both - 0.5) * 2 / math.sqrt(fan_in)).float()
    return both[:, :fan_in], both[:, fan_in]


def fans(shape, layout):
    a, b = shape
    return (a, b) if layout == "in_out" else (b, a)


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
