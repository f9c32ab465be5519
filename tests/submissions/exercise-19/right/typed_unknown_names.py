from __future__ import annotations
import math, torch


def _draw(law: Law, fan: Number, g: Gen, shape: Shape) -> Weight:
    """law: (name, variance * fan)"""
    kind, v = law
    sigma = math.sqrt(v / fan)
    if kind == "u":
        return (torch.rand(shape, generator=g) - 0.5) * math.sqrt(12) * sigma
    return torch.randn(shape, generator=g) * sigma


def _shape(i: int, o: int, layout: Literal["in_out", "out_in"]) -> Shape:
    return {"in_out": (i, o), "out_in": (o, i)}[layout]


def xavier_normal(fan_in: int, fan_out: int, g: Gen, layout: Layout = "in_out") -> Weight:
    return _draw(("n", 1), (fan_in + fan_out) / 2, g, _shape(fan_in, fan_out, layout))


def xavier_uniform(fan_in: int, fan_out: int, g: Gen, layout: Layout = "in_out") -> Weight:
    return _draw(("u", 1), (fan_in + fan_out) / 2, g, _shape(fan_in, fan_out, layout))


def kaiming_normal(fan_in: int, fan_out: int, g: Gen, mode: Mode = "fan_in", gain: float = 2**0.5, layout: Layout = "in_out") -> Weight:
    return _draw(("n", gain**2), locals()[mode], g, _shape(fan_in, fan_out, layout))


def kaiming_uniform(fan_in: int, fan_out: int, g: Gen, mode: Mode = "fan_in", gain: float = 2**0.5, layout: Layout = "in_out") -> Weight:
    return _draw(("u", gain**2), locals()[mode], g, _shape(fan_in, fan_out, layout))


def lecun_normal(fan_in: int, fan_out: int, g: Gen, layout: Layout = "in_out") -> Weight:
    return _draw(("n", 1), fan_in, g, _shape(fan_in, fan_out, layout))


def constant_(w, c):
    with torch.no_grad():
        w.fill_(c)
    return w


def zeros_(b):
    return constant_(b, 0.0)


@torch.no_grad()
def normal_(w, std=0.01, g=None):
    noise = torch.randn(tuple(w.shape), generator=g, dtype=torch.float64)
    w.copy_(noise).mul_(std)
    return w


def linear_default(fan_in, fan_out, g):
    both = torch.rand(fan_out, fan_in + 1, generator=g, dtype=torch.float64)
    both = ((both - 0.5) * 2 / math.sqrt(fan_in)).float()
    return both[:, :fan_in], both[:, fan_in]


def fans(shape, layout):
    a, b = shape
    return (a, b) if layout == "in_out" else (b, a)


def init_mlp(sizes, scheme, g):
    make = {"xavier_normal": xavier_normal, "xavier_uniform": xavier_uniform, "kaiming_normal": kaiming_normal,
            "kaiming_uniform": kaiming_uniform, "lecun_normal": lecun_normal}[scheme]
    return [(make(a, b, g), zeros_(torch.empty(b))) for a, b in zip(sizes[:-1], sizes[1:])]


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
