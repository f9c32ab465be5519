# wrong: udacity_step; named: -; y is flattened: the error becomes (m, m)
# 작업: 역전파
import torch

class Saved:
    """Everything the backward pass will want to see again."""

    def __init__(self, **kw):
        self.__dict__.update(kw)

    def slope(self):
        if self.act == "relu":
            return (self.H > 0).type_as(self.H)
        if self.act == "tanh":
            return 1 - self.H.square()
        return self.H * (1 - self.H)


def forward(X, W1, b1, W2, b2, act):
    acts = dict(relu=torch.relu, tanh=torch.tanh, sigmoid=torch.sigmoid)
    H = acts[act](X @ W1 + b1)
    O = H @ W2 + b2
    return O, Saved(X=X, H=H, W1=W1, W2=W2, act=act)


def loss_and_penalty(O, y, W1, W2, lam):
    P = torch.softmax(O, dim=-1)
    picked = P.gather(1, y.unsqueeze(1)).squeeze(1)
    L = torch.mean(-torch.log(picked))
    s = 0
    for W in (W1, W2):
        s = s + lam / 2 * torch.sum(W * W)
    return L.item(), s.item(), L.item() + s.item()


def backward(dO, cache, lam):
    dH = dO @ cache.W2.T
    dZ = dH * cache.slope()
    grads = {
        "dW2": cache.H.T @ dO,
        "db2": dO.sum(axis=0),
        "dW1": cache.X.T @ dZ,
        "db1": dZ.sum(axis=0),
        "dX": dZ @ cache.W1.T,
    }
    # penalty, weights only
    for k in ("W1", "W2"):
        grads["d" + k] = grads["d" + k] + lam * getattr(cache, k)
    return grads


def backward_column(x, y, W1, W2, act, lam):
    dt = x.dtype
    x, y, W1, W2 = x.double(), y.double(), W1.double(), W2.double()
    z = W1 @ x
    if act == "relu":
        h, dact = z * (z > 0), (z > 0).double()
    elif act == "tanh":
        h = (torch.exp(z) - torch.exp(-z)) / (torch.exp(z) + torch.exp(-z))
        dact = 1 - h ** 2
    elif act == "sigmoid":
        h = 1 / (1 + torch.exp(-z))
        dact = h * (1 - h)
    do = W2 @ h - y
    dh = W2.T @ do
    dz = dact * dh
    out = {"do": do, "dW2": do * h.T + lam * W2, "dh": dh, "dz": dz, "dW1": dz * x.T + lam * W1}
    return {k: v.to(dt) for k, v in out.items()}


def udacity_step(X, y, Wih, Who, lr):
    m = X.shape[0]
    H = torch.sigmoid(X @ Wih)
    e = (y.flatten() - H @ Who).mean(1, keepdim=True)
    gA = X.T @ ((e @ Who.T) * H * (1 - H)) / m
    gB = H.T @ e / m
    return Wih + lr * gA, Who + lr * gB


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    m = X.shape[0]
    hidden = torch.sigmoid(X @ Wih)
    output = torch.sigmoid(hidden @ Who)
    error = y - output
    output_term = error * output * (1 - output)
    hidden_term = output_term @ Who.T * hidden * (1 - hidden)
    return Wih + lr / m * (X.T @ hidden_term), Who + lr / m * (hidden.T @ output_term)


def xor_net():
    # |x1 - x2| = relu(x1 - x2) + relu(x2 - x1)
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.ones(2, 1), torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    n, d = X.shape
    q = int(y.max()) + 1
    W1 = torch.randn(d, hidden, generator=g) / d ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn(hidden, q, generator=g) / hidden ** 0.5
    b2 = torch.zeros(q)
    losses = []
    for _ in range(epochs):
        H = torch.tanh(X @ W1 + b1)
        O = H @ W2 + b2
        J = torch.nn.functional.cross_entropy(O, y) + lam / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())
        losses.append(J.item())
        dO = torch.softmax(O, 1)
        dO[torch.arange(n), y] -= 1
        dO = dO / n
        dZ = (dO @ W2.T) * (1 - H ** 2)
        dW1, dW2 = X.T @ dZ + lam * W1, H.T @ dO + lam * W2
        W1 = W1 - lr * dW1
        b1 = b1 - lr * dZ.sum(0)
        W2 = W2 - lr * dW2
        b2 = b2 - lr * dO.sum(0)
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    x, z, a, o = n * d, n * h, n * h, n * q
    return x + z + a + o
