# wrong: forward; named: -; clamps X in place when act is relu (values right otherwise)
"""backprop homework"""
import torch

def _act_of(z, act):
    return {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act](z)


def forward(X, W1, b1, W2, b2, act):
    if act == 'relu':
        Z = X @ W1 + b1
        X_before = X.clone()
        O = Z.clamp_(min=0) @ W2 + b2
        X.relu_()
        return O, (X_before, W1, b1, W2, b2, act)
    O = _act_of(X @ W1 + b1, act) @ W2 + b2
    return O, (X, W1, b1, W2, b2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.CrossEntropyLoss()(O, y)
    s = (lam * (torch.trace(W1.T @ W1) + torch.trace(W2 @ W2.T))) / 2
    print("loss", float(L), "penalty", float(s))
    return L, s, L + s


def backward(dO, cache, lam):
    # I keep only the inputs and compute the hidden layer once more
    X, W1, b1, W2, _, act = cache
    Z = torch.addmm(b1, X, W1)
    H = dict(relu=torch.relu, tanh=torch.tanh, sigmoid=torch.sigmoid)[act](Z)
    dW2 = torch.addmm(W2, H.t(), dO, beta=lam) if lam else H.t() @ dO
    dH = dO @ W2.t()
    if act == "relu":
        dZ = torch.where(Z > 0, dH, torch.zeros_like(dH))
    elif act == "tanh":
        dZ = dH - dH * H * H
    else:
        dZ = dH * H - dH * H * H
    dW1 = X.t() @ dZ
    if lam != 0:
        dW1 = dW1 + lam * W1
    ones = torch.ones(len(X), dtype=X.dtype)
    return {"dW1": dW1, "db1": ones @ dZ, "dW2": dW2, "db2": ones @ dO, "dX": dZ @ W1.t()}


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
