import math
import torch


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    n = fan_in * fan_out
    z = torch.randn(n, generator=g)[torch.randperm(n, generator=g)]
    W = z.reshape(fan_in, fan_out) * fan_in ** -0.5
    return W.t() if layout == "out_in" else W


def linear_default(fan_in, fan_out, g):
    bound = fan_in ** -0.5
    flat = torch.rand(fan_out * (fan_in + 1), generator=g).mul(2 * bound).sub(bound)
    b, W = flat.split([fan_out, fan_out * fan_in])
    return W.reshape(fan_out, fan_in), b


@torch.no_grad()
def constant_(w, c):
    w[...] = c
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
    # sign times |z|, the sign drawn on its own
    fan = eval(mode)
    size = torch.randn(fan_in, fan_out, generator=g).abs()
    sign = torch.randint(0, 2, (fan_in, fan_out), generator=g) * 2 - 1
    W = size * sign * gain / math.sqrt(fan)
    if layout == "out_in":
        W = W.permute(1, 0)
    return W


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = fan_in if mode == "fan_in" else fan_out
    a = gain * (3 / fan) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.rand(shape, generator=g) * 2 * a - a


def fans(shape, layout):
    a, b = shape
    return (a, b) if layout == "in_out" else (b, a)


def init_mlp(sizes, scheme, g):
    make = {"xavier_normal": xavier_normal, "xavier_uniform": xavier_uniform, "kaiming_normal": kaiming_normal,
            "kaiming_uniform": kaiming_uniform, "lecun_normal": lecun_normal}[scheme]
    return [(make(a, b, g), zeros_(torch.empty(b))) for a, b in zip(sizes[:-1], sizes[1:])]


def activation_variances(layers, act, n, g):
    f = {"relu": lambda t: t.clamp(min=0), "tanh": torch.tanh, "linear": lambda t: t}[act]
    first = layers[0][0]
    H = torch.empty(n, first.size(0), dtype=torch.float64).normal_(generator=g)
    moments = []
    for W, b in layers:
        H = f(H.mm(W.double()).add(b.double()))
        moments.append(float(H.pow(2).sum() / H.numel()))
    return moments


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
