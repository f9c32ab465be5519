"""Inverse distribution functions, transposed views, float64 inside: no normal is drawn by torch itself."""

import torch


def _unit(shape, g):
    return torch.rand(shape, generator=g, dtype=torch.float64)


def _gauss(shape, g):
    # Midpoints of 2^52 cells, so that neither end can come up.
    return torch.erfinv(2 * (_unit(shape, g) * (1 - 2**-40) + 2**-41) - 1) * 2**0.5


def _weight(sample, layout):
    """Every sample is drawn as (fan_out, fan_in)."""
    return sample.float() if layout == "out_in" else sample.float().t()


def constant_(w, c):
    w.detach().copy_(torch.full_like(w, c))
    return w


def zeros_(b):
    return torch.nn.init.zeros_(b)


@torch.no_grad()
def normal_(w, std=0.01, g=None):
    return w.copy_(torch.normal(torch.zeros(w.shape), std, generator=g))


def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    return _weight(_gauss((fan_out, fan_in), g).mul(2).div((2 * (fan_in + fan_out)) ** 0.5), layout)


def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    half = ((fan_in + fan_out) / 6) ** -0.5
    return _weight(torch.empty(fan_out, fan_in).uniform_(-half, half, generator=g), layout)


def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = fan_in if mode == "fan_in" else fan_out
    return _weight(_gauss((fan_out, fan_in), g) * gain * fan**-0.5, layout)


def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    fan = fan_in if mode == "fan_in" else fan_out
    return _weight(torch.lerp(torch.tensor(-1.0).double(), torch.tensor(1.0).double(), _unit((fan_out, fan_in), g)) * (gain * (3 / fan) ** 0.5), layout)


def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    signs = torch.randint(0, 2, (fan_out, fan_in), generator=g) * 2 - 1
    return _weight(_gauss((fan_out, fan_in), g).abs() * signs / fan_in**0.5, layout)


def linear_default(fan_in, fan_out, g):
    both = (_unit((fan_out, fan_in + 1), g) - 0.5) * 2 / fan_in**0.5
    return both[:, 1:].float(), both[:, 0].float()


def fans(shape, layout):
    return tuple(shape)[:: 1 if layout == "in_out" else -1]


def init_mlp(sizes, scheme, g):
    makers = globals()
    return [(makers[scheme](a, b, g), torch.zeros(b)) for a, b in [(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)]]


def activation_variances(layers, act, n, g):
    h = _gauss((n, layers[0][0].size(0)), g)
    moments = []
    for w, b in layers:
        h = torch.addmm(b.double(), h, w.double())
        h = {"relu": lambda t: t.clamp(min=0), "tanh": lambda t: t.tanh(), "linear": lambda t: t}[act](h)
        moments.append((torch.linalg.norm(h) ** 2 / h.numel()).item())
    return moments


def symmetry_after_training(layers, X, y, lr, steps):
    modules = []
    for w, b in layers:
        linear = torch.nn.Linear(*w.shape)
        linear.weight.data = w.t().clone()
        linear.bias.data = b.clone()
        modules += [linear, torch.nn.Tanh()]
    net = torch.nn.Sequential(*modules[:-1])
    optimizer = torch.optim.SGD(net.parameters(), lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(net(X), y).backward()
        optimizer.step()
    hidden = [m for m in net if isinstance(m, torch.nn.Linear)][:-1]
    rows = [torch.cat([m.weight, m.bias[:, None]], dim=1) for m in hidden]
    return all((r.max(dim=0).values - r.min(dim=0).values).max().item() < 1e-5 for r in rows)
