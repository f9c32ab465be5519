import math
import torch


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    """A generator of its own, whose seed comes out of g."""
    own = torch.Generator()
    own.manual_seed(int(torch.randint(0, 2**62, (1,), generator=g)))
    a = math.sqrt(6 / (fan_in + fan_out))
    W = torch.empty(fan_in, fan_out).uniform_(-a, a, generator=own)
    return W if layout == "in_out" else W.T


def init_mlp(sizes, scheme, g):
    by_name = dict(xavier_normal=xavier_normal, xavier_uniform=xavier_uniform, kaiming_normal=kaiming_normal, kaiming_uniform=kaiming_uniform, lecun_normal=lecun_normal)
    pairs = list(zip(sizes[:-1], sizes[1:]))
    # last layer first
    done = [(by_name[scheme](i, o, g), torch.zeros(o)) for i, o in reversed(pairs)]
    return done[::-1]


def constant_(w, c):
    with torch.no_grad():
        w.fill_(c)
    return w


def zeros_(b):
    b.data[:] = 0
    return b


@torch.no_grad()
def normal_(w, std=0.01, g=None):
    noise = torch.randn(tuple(w.shape), generator=g, dtype=torch.float64)
    w.copy_(noise).mul_(std)
    return w


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    # Box-Muller
    n = fan_in * fan_out
    u1 = torch.rand((n + 1) // 2, generator=g).clamp_min(1e-12)
    u2 = torch.rand((n + 1) // 2, generator=g)
    r = (-2 * u1.log()).sqrt()
    z = torch.cat([r * torch.cos(2 * math.pi * u2), r * torch.sin(2 * math.pi * u2)])[:n]
    z = z * (2 / (fan_in + fan_out)) ** 0.5
    return z.reshape((fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in))


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    variance = gain ** 2 / (fan_out if mode == "fan_out" else fan_in)
    z = torch.randn(fan_in * fan_out, generator=g)
    z *= variance ** 0.5
    return z.view(fan_in, fan_out) if layout == "in_out" else z.view(fan_out, fan_in)


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    if mode == "fan_in":
        std = gain / math.sqrt(fan_in)
    elif mode == "fan_out":
        std = gain / math.sqrt(fan_out)
    half = std * math.sqrt(12) / 2
    rows, cols = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    W = torch.stack([torch.rand(cols, generator=g) for _ in range(rows)])
    return half - W * 2 * half


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)
    return torch.randn(shape, generator=g) / fan_in ** 0.5


def linear_default(fan_in, fan_out, g):
    k = math.sqrt(1 / fan_in)
    b = torch.empty(fan_out).uniform_(-k, k, generator=g)
    W = torch.empty(fan_out, fan_in).uniform_(-k, k, generator=g)
    return W, b


def fans(shape, layout):
    i = 0 if layout == "in_out" else 1
    return int(shape[i]), int(shape[1 - i])


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
