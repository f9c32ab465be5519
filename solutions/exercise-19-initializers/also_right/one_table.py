"""One table of variances and one sampler for everything, with the bias drawn first."""

from functools import partial
from math import sqrt

import torch
from torch import nn

VARIANCE = {
    "xavier": lambda fan_in, fan_out, **_: 2 / (fan_in + fan_out),
    "kaiming": lambda fan_in, fan_out, mode="fan_in", gain=2**0.5: gain**2 / {"fan_in": fan_in, "fan_out": fan_out}[mode],
    "lecun": lambda fan_in, *_: 1 / fan_in,
}


def _draw(family, kind, fan_in, fan_out, g, *args, layout="in_out", **kwargs):
    names = ["mode", "gain", "layout"] if family == "kaiming" else ["layout"]
    kwargs = {"layout": layout, **kwargs, **dict(zip(names, args, strict=False))}
    layout = kwargs.pop("layout")
    w = torch.empty((fan_in, fan_out)[:: -1 if layout == "out_in" else 1])
    std = sqrt(VARIANCE[family](fan_in, fan_out, **kwargs))
    return nn.init.normal_(w, 0.0, std, generator=g) if kind == "normal" else nn.init.uniform_(w, -sqrt(3) * std, sqrt(3) * std, generator=g)


xavier_normal = partial(_draw, "xavier", "normal")
xavier_uniform = partial(_draw, "xavier", "uniform")
kaiming_normal = partial(_draw, "kaiming", "normal")
kaiming_uniform = partial(_draw, "kaiming", "uniform")
lecun_normal = partial(_draw, "lecun", "normal")
constant_ = nn.init.constant_
zeros_ = lambda b: b.requires_grad_(False).zero_().requires_grad_(True) if b.requires_grad else b.zero_()


def normal_(w, std=0.01, g=None):
    w.data.normal_(0, std, generator=g)
    return w


def linear_default(fan_in, fan_out, g):
    k = 1 / fan_in
    b = torch.rand(fan_out, generator=g).mul_(2 * sqrt(k)).sub_(sqrt(k))
    W = torch.rand(fan_in, fan_out, generator=g).mul_(2 * sqrt(k)).sub_(sqrt(k))
    return [W.T, b]


def fans(shape, layout):
    out, inn = torch.empty(shape).T.shape if layout == "in_out" else shape
    return torch.tensor(inn), torch.tensor(out)


def init_mlp(sizes, scheme, g):
    family, kind = scheme.split("_")
    layers = []
    for fan_in, fan_out in reversed([(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)]):  # the last layer first
        layers.insert(0, [_draw(family, kind, fan_in, fan_out, g), torch.zeros(fan_out)])
    return tuple(layers)


def activation_variances(layers, act, n, g):
    layer = lambda h, wb: (h @ wb[0] + wb[1])
    function = {"relu": nn.ReLU(), "tanh": nn.Tanh(), "linear": nn.Identity()}[act]
    hidden = [torch.randn(layers[0][0].shape[0], n, generator=g).T]
    for wb in layers:
        hidden.append(function(layer(hidden[-1], wb)))
    return [(h**2).mean() for h in hidden[1:]]


def symmetry_after_training(layers, X, y, lr, steps):
    params = [nn.Parameter(t.clone()) for layer in layers for t in layer]
    for _ in range(steps):
        h = X
        for i in range(0, len(params), 2):
            h = h @ params[i] + params[i + 1]
            if i + 2 < len(params):
                h = torch.tanh(h)
        ((h - y) ** 2).mean().backward()
        with torch.no_grad():
            for p in params:
                p -= lr * p.grad
                p.grad = None
    same = torch.tensor(True)
    for w, b in zip(params[:-2:2], params[1:-2:2], strict=True):
        same &= torch.isclose(w, w.mean(dim=1, keepdim=True), atol=1e-4).all() & torch.isclose(b, b.mean(), atol=1e-4).all()
    return same
