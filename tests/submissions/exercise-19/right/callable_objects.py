import math
import torch


class Initializer:
    def __init__(self, variance, uniform=False):
        self.variance, self.uniform = variance, uniform

    def __call__(self, fan_in, fan_out, g, layout="in_out"):
        v = self.variance(fan_in, fan_out)
        shape = (fan_in, fan_out)
        if layout == "out_in":
            shape = shape[::-1]
        if self.uniform:
            return torch.rand(*shape, generator=g).sub_(0.5).mul_((12 * v) ** 0.5)
        return torch.randn(*shape, generator=g).mul_(v ** 0.5)


xavier_normal = Initializer(lambda i, o: 2 / (i + o))
xavier_uniform = Initializer(lambda i, o: 2 / (i + o), uniform=True)
lecun_normal = Initializer(lambda i, o: 1 / i)


class Kaiming:
    def __init__(self, uniform):
        self.uniform = uniform

    def __call__(self, fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
        return Initializer(lambda i, o: gain ** 2 / {"fan_in": i, "fan_out": o}[mode], self.uniform)(fan_in, fan_out, g, layout)


kaiming_normal, kaiming_uniform = Kaiming(False), Kaiming(True)


def constant_(w, c):
    w.data.fill_(c)
    return w


@torch.no_grad()
def zeros_(b):
    for row in b:
        row.fill_(0.0)
    return b


def normal_(w, std=0.01, g=None):
    torch.nn.init.normal_(w, mean=0.0, std=std, generator=g)
    return w


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
    f = {"relu": lambda t: t.clamp(min=0), "tanh": torch.tanh, "linear": lambda t: t}[act]
    first = layers[0][0]
    H = torch.empty(n, first.size(0), dtype=torch.float64).normal_(generator=g)
    moments = []
    for W, b in layers:
        H = f(H.mm(W.double()).add(b.double()))
        moments.append(float(H.pow(2).sum() / H.numel()))
    return moments


def symmetry_after_training(layers, X, y, lr, steps):
    mods = []
    for W, b in layers:
        lin = torch.nn.Linear(W.shape[0], W.shape[1])
        with torch.no_grad():
            lin.weight.copy_(W.T)
            lin.bias.copy_(b)
        mods += [lin, torch.nn.Tanh()]
    model = torch.nn.Sequential(*mods[:-1])
    opt = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(steps):
        opt.zero_grad()
        torch.nn.MSELoss()(model(X), y).backward()
        opt.step()
    hidden = [m for m in model if isinstance(m, torch.nn.Linear)][:-1]
    return all(
        bool((m.weight - m.weight[0]).abs().max() < 1e-4) and bool((m.bias - m.bias[0]).abs().max() < 1e-4)
        for m in hidden
    )
