# wrong: train; named: losses-after-the-step; J after the step
"""backprop homework"""
import torch

def forward(X, W1, b1, W2, b2, act):
    Z = torch.einsum("nd,dh->nh", X, W1) + b1[None, :]
    H = getattr(torch, act)(Z)
    O = torch.einsum("nh,hq->nq", H, W2) + b2[None, :]
    return O, (X, W1, Z, H, W2, act)


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
    X, W1, Z, H, W2, act = cache
    D = {"relu": lambda: Z.gt(0).to(Z), "tanh": lambda: 1 - H.pow(2), "sigmoid": lambda: H * (1 - H)}[act]()
    dZ = torch.einsum("nq,hq,nh->nh", dO, W2, D)
    return {
        "dX": torch.einsum("nh,dh->nd", dZ, W1),
        "dW1": torch.einsum("nd,nh->dh", X, dZ) + lam * W1,
        "db1": torch.einsum("nh->h", dZ),
        "dW2": torch.einsum("nh,nq->hq", H, dO) + lam * W2,
        "db2": torch.einsum("nq->q", dO),
    }


def backward_column(x, y, W1, W2, act, lam):
    g = {}
    z = torch.mm(W1, x)
    h = {"relu": lambda t: t.clamp_min(0), "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act](z)
    g["do"] = torch.mm(W2, h) - y
    g["dW2"] = torch.outer(g["do"].flatten(), h.flatten()) + lam * W2
    g["dh"] = torch.mm(W2.t(), g["do"])
    d = {"relu": (h > 0) * torch.ones_like(h), "tanh": 1 - h * h, "sigmoid": h - h * h}[act]
    g["dz"] = g["dh"] * d
    g["dW1"] = torch.outer(g["dz"].flatten(), x.flatten()) + lam * W1
    return g


def udacity_step(X, y, Wih, Who, lr):
    H = 1.0 / (1.0 + torch.exp(-torch.einsum("md,dh->mh", X, Wih)))
    G = (H @ Who - y) / len(y)
    new_who = Who - lr * (H.mT @ G)
    new_wih = Wih - lr * torch.einsum("md,mo,ho,mh->dh", X, G, Who, H - H ** 2)
    return new_wih, new_who


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    z1 = torch.matmul(X, Wih)
    a1 = z1.sigmoid()
    z2 = torch.matmul(a1, Who)
    a2 = z2.sigmoid()
    e = (a2 - y).mul(a2).mul(torch.sigmoid(-z2)) / X.size(0)
    dWho = torch.matmul(a1.transpose(0, 1), e)
    dWih = torch.matmul(X.transpose(0, 1), torch.matmul(e, Who.transpose(0, 1)) * a1 * torch.sigmoid(-z1))
    return Wih - lr * dWih, Who - lr * dWho


def xor_net():
    # |x1 - x2| = relu(x1 - x2) + relu(x2 - x1)
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.ones(2, 1), torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    k = int(y.max()) + 1
    W1 = torch.randn(X.shape[1], hidden, generator=g) / X.shape[1] ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn(hidden, k, generator=g) / hidden ** 0.5
    b2 = torch.zeros(k)
    losses = []
    for epoch in range(epochs):
        H = torch.tanh(X @ W1 + b1)
        scores = H @ W2 + b2
        L = torch.nn.functional.cross_entropy(scores, y)
        s = lam / 2 * (W1.pow(2).sum() + W2.pow(2).sum())
        J = L + s
        D = (scores.softmax(1) - torch.nn.functional.one_hot(y, k)) / len(y)
        gW2, gb2 = H.T @ D + lam * W2, D.sum(0)
        E = D @ W2.T * (1 - H * H)
        gW1, gb1 = X.T @ E + lam * W1, E.sum(0)
        W1, b1, W2, b2 = W1 - lr * gW1, b1 - lr * gb1, W2 - lr * gW2, b2 - lr * gb2
        O = torch.tanh(X @ W1 + b1) @ W2 + b2
        s = lam / 2 * (W1.pow(2).sum() + W2.pow(2).sum())
        losses.append((torch.nn.functional.cross_entropy(O, y) + s).item())
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    # X, Z, H and all parameters
    params = (d + 1) * h + (h + 1) * q
    return n * (d + h + h) + params
