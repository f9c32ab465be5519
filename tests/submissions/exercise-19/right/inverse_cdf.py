import math
import torch


def _z(shape, g):
    u = torch.rand(shape, generator=g, dtype=torch.float64).clamp(1e-15, 1 - 1e-15)
    return (2 ** 0.5 * torch.erfinv(2 * u - 1)).float()


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    W = _z((fan_in, fan_out), g) / fan_in ** 0.5
    return W.T if layout == "out_in" else W


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = [fan_out, fan_in][mode == "fan_in"]
    W = _z((fan_out, fan_in), g) * gain / fan ** 0.5
    return W if layout == "out_in" else W.T


def normal_(w, std=0.01, g=None):
    with torch.no_grad():
        w.copy_(_z(w.shape, g) * std)
    return w


def constant_(w, c):
    flat = w.detach()
    flat.zero_()
    flat += c
    return w


def zeros_(b):
    return constant_(b, 0.0)


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    s = math.sqrt(2) / math.sqrt(fan_in + fan_out)
    if layout == "out_in":
        return torch.normal(0.0, s, size=(fan_out, fan_in), generator=g)
    return torch.normal(0.0, s, size=(fan_in, fan_out), generator=g)


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    a = (6 / (fan_in + fan_out)) ** 0.5
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return (2 * torch.rand(shape, generator=g) - 1) * a


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = dict(fan_in=fan_in, fan_out=fan_out)[mode]
    bound = math.sqrt(3.0) * gain / math.sqrt(fan)
    out = torch.empty(fan_in, fan_out)
    out.uniform_(-bound, bound, generator=g)
    return out.T if layout == "out_in" else out


def linear_default(fan_in, fan_out, g):
    a = 1 / fan_in ** 0.5
    W = (torch.rand(fan_out, fan_in, generator=g) * 2 - 1) * a
    b = (torch.rand(fan_out, generator=g) * 2 - 1) * a
    return W, b


def fans(shape, layout):
    if layout == "out_in":
        return tuple(reversed(shape))
    return tuple(shape)


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
