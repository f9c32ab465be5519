# wrong: train; named: -; a generator of its own, always seed 42
# Hausaufgabe: Rückwärts durch das Netz
import torch

def forward(X, W1, b1, W2, b2, act):
    Z = torch.addmm(b1, X, W1)
    H = dict(relu=torch.relu, tanh=torch.tanh, sigmoid=torch.sigmoid)[act](Z)
    O = torch.addmm(b2, H, W2)
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
    m = X.shape[0]
    hidden = torch.sigmoid(X @ Wih)
    output = hidden @ Who
    error = y - output
    hidden_error = error @ Who.T
    hidden_term = hidden_error * hidden * (1 - hidden)
    delta_ih = X.T @ hidden_term
    delta_ho = hidden.T @ error
    return Wih + lr * delta_ih / m, Who + lr * delta_ho / m


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
    g = torch.Generator().manual_seed(42)
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
        losses.append(float(J))
        D = (scores.softmax(1) - torch.nn.functional.one_hot(y, k)) / len(y)
        gW2, gb2 = H.T @ D + lam * W2, D.sum(0)
        E = D @ W2.T * (1 - H * H)
        gW1, gb1 = X.T @ E + lam * W1, E.sum(0)
        W1, b1, W2, b2 = W1 - lr * gW1, b1 - lr * gb1, W2 - lr * gW2, b2 - lr * gb2
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    x, z, a, o = n * d, n * h, n * h, n * q
    return x + z + a + o
