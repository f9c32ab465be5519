# wrong: xor_net; named: -; W2 is (1, 2)
# tarea 17
import torch

class Linear_:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def fwd(self, x):
        self.x = x
        return x @ self.W + self.b

    def bwd(self, g):
        self.dW = self.x.T @ g
        self.db = g.sum(0)
        return g @ self.W.T


class Act_:
    def __init__(self, name):
        self.name = name

    def fwd(self, z):
        self.a = getattr(z, self.name)()
        return self.a

    def bwd(self, g):
        if self.name == "relu":
            return g * (self.a > 0)
        if self.name == "tanh":
            return g * (1 - self.a ** 2)
        return g * self.a * (1 - self.a)


def forward(X, W1, b1, W2, b2, act):
    net = [Linear_(W1, b1), Act_(act), Linear_(W2, b2)]
    out = X
    for layer in net:
        out = layer.fwd(out)
    return out, net


def loss_and_penalty(O, y, W1, W2, lam):
    import math
    total = 0.0
    for row, label in zip(O.tolist(), y.tolist()):
        m = max(row)
        lse = m + math.log(sum(math.exp(v - m) for v in row))
        total += lse - row[label]
    L = total / len(O)
    s = lam / 2 * sum(v * v for W in (W1, W2) for v in W.flatten().tolist())
    return L, s, L + s


def backward(dO, cache, lam):
    g = dO
    for layer in reversed(cache):
        g = layer.bwd(g)
    first, _, last = cache
    return {
        "dX": g,
        "dW1": first.dW + lam * first.W,
        "db1": first.db,
        "dW2": last.dW + lam * last.W,
        "db2": last.db,
    }


def backward_column(x, y, W1, W2, act, lam):
    x_, y_ = x.reshape(-1), y.reshape(-1)
    pre = W1.mv(x_)
    h = getattr(torch, act)(pre)
    err = W2.mv(h) - y_
    back = err @ W2
    if act == "relu":
        dz = torch.where(pre > 0, back, torch.zeros_like(back))
    elif act == "tanh":
        dz = back / torch.cosh(pre) ** 2
    else:
        dz = back * torch.sigmoid(pre) * torch.sigmoid(-pre)
    return dict(do=err[:, None], dW2=torch.einsum("i,j->ij", err, h) + lam * W2, dh=back[:, None], dz=dz[:, None],
                dW1=torch.einsum("i,j->ij", dz, x_) + lam * W1)


def udacity_step(X, y, Wih, Who, lr):
    t = X.dtype
    X, y, A, B = X.double(), y.double(), Wih.double(), Who.double()
    H = X.mm(A).sigmoid()
    R = H.mm(B) - y
    gB = H.t().mm(R).div(X.size(0))
    gA = X.t().mm(R.mm(B.t()).mul(H).mul(1 - H)).div(X.size(0))
    return A.sub(gA, alpha=lr).to(t), B.sub(gB, alpha=lr).to(t)


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    H = torch.sigmoid(X @ Wih)
    P = torch.sigmoid(H @ Who)
    per_example_out = ((P - y) * P * (1 - P))[:, 0]
    dWho = (H * per_example_out[:, None]).mean(0)[:, None]
    per_example_hid = per_example_out[:, None] * Who[:, 0] * H * (1 - H)
    dWih = (X[:, :, None] * per_example_hid[:, None, :]).mean(0)
    return Wih - lr * dWih, Who - lr * dWho


def xor_net():
    return torch.ones(2, 2), torch.tensor([0., -1.]), torch.tensor([[1., -2.]]), torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    classes = len(torch.unique(y))
    Y = torch.nn.functional.one_hot(y, classes).float()
    # biases first, small and random; then weights
    b1 = torch.rand(hidden, generator=g) * 0.1
    b2 = torch.zeros(classes)
    W2 = torch.empty(hidden, classes).normal_(0, hidden ** -0.5, generator=g)
    W1 = torch.empty(X.size(1), hidden).normal_(0, X.size(1) ** -0.5, generator=g)
    history = []
    for epoch in range(epochs):
        Z = X.mm(W1) + b1
        A = Z.clamp(min=0)
        logits = A.mm(W2) + b2
        logp = logits.log_softmax(dim=1)
        cost = -(logp * Y).sum(1).mean() + 0.5 * lam * (W1.square().sum() + W2.square().sum())
        history.append(float(cost))
        G = (logp.exp() - Y) / X.size(0)
        back = G.mm(W2.t()) * (Z > 0)
        grads = [X.t().mm(back) + lam * W1, back.sum(0), A.t().mm(G) + lam * W2, G.sum(0)]
        W1, b1, W2, b2 = [p - lr * dp for p, dp in zip([W1, b1, W2, b2], grads)]
    return (W1, b1, W2, b2), history


def cache_floats(n, d, h, q):
    weights = d * h + h * q
    return n * d + 2 * n * h + weights
