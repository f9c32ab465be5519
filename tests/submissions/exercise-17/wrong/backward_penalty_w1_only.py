# wrong: backward; named: penalty-forgotten; lam for W1 only
"""backprop homework"""
import torch

def forward(X, W1, b1, W2, b2, act):
    Z = torch.einsum("nd,dh->nh", X, W1) + b1[None, :]
    H = getattr(torch, act)(Z)
    O = torch.einsum("nh,hq->nq", H, W2) + b2[None, :]
    return O, (X, W1, Z, H, W2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    n = O.shape[0]
    onehot = torch.nn.functional.one_hot(y, O.shape[1]).to(O.dtype)
    L = (torch.logsumexp(O, 1).sum() - (onehot * O).sum()) / n
    s = lam * (torch.norm(W1) ** 2 + torch.norm(W2) ** 2) / 2
    return L, s, L + s


def backward(dO, cache, lam):
    X, W1, Z, H, W2, act = cache
    D = {"relu": (Z > 0).to(Z.dtype), "tanh": 1 - H ** 2, "sigmoid": H * (1 - H)}[act]
    delta = torch.einsum("nq,hq->nh", dO, W2) * D
    return {"dX": delta @ W1.T, "dW1": torch.einsum("nd,nh->dh", X, delta) + lam * W1, "db1": delta.sum(0),
            "dW2": torch.einsum("nh,nq->hq", H, dO), "db2": dO.sum(0)}


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
    W1 = torch.ones((2, 2)) * 3
    b1 = torch.tensor([-1., -4.])
    W2 = torch.tensor([[1.], [-2.5]])
    return W1, b1, W2, torch.tensor([-.25])


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
