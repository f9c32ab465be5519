# wrong: udacity_sigmoid_step; named: new-weights-too-early; the stepped Who carries the error back
"""backprop homework"""
import torch

def forward(X, W1, b1, W2, b2, act):
    A = torch.mm(X, W1) + b1
    if act == 'relu':
        A = A.clamp(min=0)
        slope = torch.where(A > 0, torch.ones_like(A), torch.zeros_like(A))
    elif act == 'tanh':
        A = A.tanh()
        slope = 1 - A * A
    else:
        A = 1 / (1 + torch.exp(-A))
        slope = A - A ** 2
    return torch.mm(A, W2) + b2, (X, W1, W2, A, slope)


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.functional.cross_entropy(O, y)
    s = lam / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())
    return L, s, L + s


def backward(dO, cache, lam):
    (X, W1, W2, A, slope) = cache
    delta = torch.mm(dO, W2.t()) * slope
    return dict(
        dW1=torch.mm(X.t(), delta) + lam * W1,
        db1=torch.sum(delta, dim=0),
        dW2=torch.mm(A.t(), dO) + lam * W2,
        db2=torch.sum(dO, dim=0),
        dX=torch.mm(delta, W1.t()),
    )


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
    m = len(X)
    H = 1 / (1 + torch.exp(-(X @ Wih)))
    o = torch.sigmoid(H @ Who)
    e = (y - o) * o * (1 - o)
    Who = Who + lr * H.T @ e / m
    t = e @ Who.T * H * (1 - H)
    return Wih + lr * X.T @ t / m, Who


def xor_net():
    W1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
    b1 = torch.tensor([0.0, -1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    b2 = torch.tensor([0.0])
    return W1, b1, W2, b2


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
    # X, Z and H
    return n * (d + 2 * h)
