# wrong: init_mlp; named: -; three layers at most
import math
import torch

def constant_(w, c):
    with torch.no_grad():
        w.fill_(c)
    return w

def zeros_(b):
    with torch.no_grad():
        b.zero_()
    return b

def normal_(w, std=0.01, g=None):
    with torch.no_grad():
        w.normal_(0, std, generator=g)
    return w

def xavier_normal(fan_in, fan_out, g, layout="in_out"):
    shape = (fan_in, fan_out) if layout == 'in_out' else (fan_out, fan_in)
    return torch.randn(shape, generator=g) * math.sqrt(2 / (fan_in + fan_out))

def xavier_uniform(fan_in, fan_out, g, layout="in_out"):
    shape = (fan_in, fan_out) if layout == 'in_out' else (fan_out, fan_in)
    a = math.sqrt(6 / (fan_in + fan_out))
    return torch.rand(shape, generator=g) * 2 * a - a

def kaiming_normal(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    shape = (fan_in, fan_out) if layout == 'in_out' else (fan_out, fan_in)
    fan = fan_in if mode == 'fan_in' else fan_out
    return torch.randn(shape, generator=g) * gain / math.sqrt(fan)

def kaiming_uniform(fan_in, fan_out, g, mode="fan_in", gain=2**0.5, layout="in_out"):
    shape = (fan_in, fan_out) if layout == 'in_out' else (fan_out, fan_in)
    fan = fan_in if mode == 'fan_in' else fan_out
    a = gain * math.sqrt(3 / fan)
    return torch.rand(shape, generator=g) * 2 * a - a

def lecun_normal(fan_in, fan_out, g, layout="in_out"):
    shape = (fan_in, fan_out) if layout == 'in_out' else (fan_out, fan_in)
    return torch.randn(shape, generator=g) * math.sqrt(1 / fan_in)

def linear_default(fan_in, fan_out, g):
    a = 1 / math.sqrt(fan_in)
    W = torch.rand(fan_out, fan_in, generator=g) * 2 * a - a
    b = torch.rand(fan_out, generator=g) * 2 * a - a
    return W, b

def fans(shape, layout):
    return (shape[0], shape[1]) if layout == 'in_out' else (shape[1], shape[0])

def init_mlp(sizes, scheme, g):
    layers = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:4]):
        v = {"x": 2 / (n_in + n_out), "k": 2 / n_in, "l": 1 / n_in}[scheme[0]]
        if scheme.endswith("normal"):
            W = torch.randn(n_in, n_out, generator=g) * math.sqrt(v)
        else:
            W = (torch.rand(n_in, n_out, generator=g) * 2 - 1) * math.sqrt(3 * v)
        layers.append((W, torch.zeros(n_out)))
    return layers

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
    params = [(W.detach().clone().requires_grad_(), b.detach().clone().requires_grad_()) for W, b in layers]
    for _ in range(steps):
        H = X
        for i, (W, b) in enumerate(params):
            H = H @ W + b
            if i < len(params) - 1:
                H = torch.tanh(H)
        loss = ((H - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            for W, b in params:
                for p in (W, b):
                    p -= lr * p.grad
                    p.grad = None
    for W, b in params[:-1]:
        if not torch.allclose(W, W[:, :1].expand_as(W), atol=1e-5) or not torch.allclose(b, b[0].expand_as(b), atol=1e-5):
            return False
    return True
