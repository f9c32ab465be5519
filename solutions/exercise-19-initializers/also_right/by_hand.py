"""Number by number with Python loops and the Box-Muller method, as one might without knowing torch well."""

import math

import torch


def uniforms(n, g):
    return torch.rand(n, generator=g, dtype=torch.float64).tolist()


def normals(n, g):
    pairs = zip(uniforms(n, g), uniforms(n, g), strict=True)
    return [math.sqrt(-2 * math.log(1 - u)) * math.cos(2 * math.pi * v) for u, v in pairs]


def table(rows, columns, draw, size):
    return torch.tensor([[size * number for number in draw(columns)] for _ in range(rows)], dtype=torch.float32)


def arranged(fan_in, fan_out, layout, draw, size):
    if layout == "out_in":
        return table(fan_out, fan_in, draw, size)
    return table(fan_in, fan_out, draw, size)


def constant_(w, c):
    for place in torch.ones(w.shape).nonzero().tolist():
        w.data[tuple(place)] = c
    return w


def zeros_(b):
    return constant_(b, 0.0)


def normal_(w, std=0.01, g=None):
    flat = torch.tensor([std * number for number in normals(w.numel(), g)])
    w.data[...] = flat.reshape(w.shape)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    std = math.sqrt(2 / (fan_in + fan_out))
    return arranged(fan_in, fan_out, layout, lambda n: normals(n, g), std)


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    a = math.sqrt(6) / math.sqrt(fan_in + fan_out)
    return arranged(fan_in, fan_out, layout, lambda n: [2 * u - 1 for u in uniforms(n, g)], a)


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = {"fan_in": fan_in, "fan_out": fan_out}[mode]
    return arranged(fan_in, fan_out, layout, lambda n: normals(n, g), gain / math.sqrt(fan))


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = {"fan_in": fan_in, "fan_out": fan_out}[mode]
    a = gain * math.sqrt(3 / fan)
    return arranged(fan_in, fan_out, layout, lambda n: [2 * u - 1 for u in uniforms(n, g)], a)


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    return kaiming_normal(fan_in, fan_out, g, gain=1.0, layout=layout)


def linear_default(fan_in, fan_out, g):
    a = math.sqrt(1 / fan_in)
    b = torch.tensor([a * (2 * u - 1) for u in uniforms(fan_out, g)])
    return table(fan_out, fan_in, lambda n: [2 * u - 1 for u in uniforms(n, g)], a), b


def fans(shape, layout):
    rows, columns = shape
    if layout == "out_in":
        rows, columns = columns, rows
    return rows, columns


def init_mlp(sizes, scheme, g):
    draw = {
        "xavier_normal": xavier_normal, "xavier_uniform": xavier_uniform, "kaiming_normal": kaiming_normal,
        "kaiming_uniform": kaiming_uniform, "lecun_normal": lecun_normal,
    }[scheme]  # fmt: skip
    return [(draw(sizes[i], sizes[i + 1], g), zeros_(torch.empty(sizes[i + 1]))) for i in range(len(sizes) - 1)]


def activation_variances(layers, act, n, g):
    result = []
    h = table(n, len(layers[0][0]), lambda count: normals(count, g), 1.0)
    for W, b in layers:
        h = torch.mm(h, W) + b
        if act == "relu":
            h = torch.maximum(h, torch.zeros(1))
        elif act == "tanh":
            h = (1 - torch.exp(-2 * h)) / (1 + torch.exp(-2 * h))
        result.append(float(sum((row * row).sum() for row in h) / h.numel()))
    return result


def symmetry_after_training(layers, X, y, lr, steps):
    weights = [W.clone() for W, b in layers]
    biases = [b.clone() for W, b in layers]
    for _ in range(steps):
        hs = [X]
        for W, b in zip(weights[:-1], biases[:-1], strict=True):
            hs.append(torch.tanh(hs[-1] @ W + b))
        delta = 2 * (hs[-1] @ weights[-1] + biases[-1] - y) / y.numel()
        for i in reversed(range(len(weights))):
            dW, db = hs[i].T @ delta, delta.sum(dim=0)
            delta = (delta @ weights[i].T) * (1 - hs[i] ** 2)
            weights[i] -= lr * dW
            biases[i] -= lr * db
    for W, b in zip(weights[:-1], biases[:-1], strict=True):
        for unit in range(1, W.shape[1]):
            if (W[:, unit] - W[:, 0]).abs().max() > 1e-4 or abs(b[unit] - b[0]) > 1e-4:
                return False
    return True
