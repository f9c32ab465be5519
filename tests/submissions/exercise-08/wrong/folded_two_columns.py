# wrong: fit_folded; named: two-features-only; 1, x1 and x2 only
# written like a torch training loop, with a Linear layer inside
import torch
from torch import nn


def layer_for(w, b):
    net = nn.Linear(w.numel(), 1, dtype=w.dtype)
    with torch.no_grad():
        net.weight.copy_(w.reshape(1, -1))
        net.bias.fill_(float(b))
    return net


@torch.no_grad()
def score(x, w, b):
    return layer_for(w, b)(x)[0]


@torch.no_grad()
def predict(X, w, b):
    return (layer_for(w, b)(X)[:, 0] >= 0).long()


def and_gate():
    net = nn.Linear(2, 1)
    nn.init.constant_(net.weight, 1.0)
    nn.init.constant_(net.bias, -1.5)
    return net.weight.detach()[0], net.bias.detach()[0]


def or_gate():
    net = nn.Linear(2, 1)
    nn.init.constant_(net.weight, 1.0)
    nn.init.constant_(net.bias, -0.5)
    return net.weight.detach()[0], net.bias.detach()[0]


def not_gate():
    net = nn.Linear(1, 1)
    nn.init.constant_(net.weight, -1.0)
    nn.init.constant_(net.bias, 0.5)
    return net.weight.detach()[0], net.bias.detach()[0]


def xor(x1, x2):
    on = lambda gate, v: float(layer_for(*gate())(torch.tensor(v, dtype=torch.float32)).item() >= 0)
    return int(on(and_gate, [on(or_gate, [x1, x2]), on(not_gate, [on(and_gate, [x1, x2])])]))


@torch.no_grad()
def perceptron_step(x, y, w, b, lr):
    net = layer_for(w, b)
    error = y - (net(x)[0] >= 0).to(x.dtype)
    net.weight += lr * error * x
    net.bias += lr * error
    return net.weight[0], net.bias[0]


@torch.no_grad()
def perceptron_epoch(X, y, w, b, lr):
    net = layer_for(w, b)
    mistakes = 0
    for x, t in zip(X, y):
        error = t - (net(x)[0] >= 0).to(x.dtype)
        mistakes += int(error != 0)
        net.weight += lr * error * x
        net.bias += lr * error
    return net.weight[0].clone(), net.bias[0].clone(), mistakes


@torch.no_grad()
def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    net = nn.Linear(X.shape[1], 1, dtype=X.dtype)
    if g is None:
        nn.init.zeros_(net.weight)
        nn.init.zeros_(net.bias)
    else:
        net.weight.normal_(generator=g)
        net.bias.normal_(generator=g)
    history = []
    for _ in range(max_epochs):
        mistakes = 0
        for x, t in zip(X, y):
            error = t - (net(x)[0] >= 0).to(x.dtype)
            if error != 0:
                mistakes += 1
                net.weight += lr * error * x
                net.bias += lr * error
        history.append(mistakes)
        if mistakes == 0:
            break
    return net.weight[0], net.bias[0], history


def fit_folded(X, y, epochs):
    w = torch.zeros(X.shape[1] + 1, dtype=X.dtype)
    for _ in range(epochs):
        for i in range(len(X)):
            s = w[0] + w[1] * X[i, 0] + w[2] * X[i, 1]
            e = int(y[i]) - int(s >= 0)
            w = w + e * torch.cat([torch.ones(1, dtype=X.dtype), X[i]])
    return w


@torch.no_grad()
def margin(X, y, w, b):
    length = nn.utils.get_total_norm([w]) if hasattr(nn.utils, "get_total_norm") else w.norm()
    return ((layer_for(w, b)(X)[:, 0]) * (2 * y - 1) / length).min()
