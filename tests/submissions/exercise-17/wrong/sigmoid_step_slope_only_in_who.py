# wrong: udacity_sigmoid_step; named: -; the output's slope is used for Who only
# Hausaufgabe: Rückwärts durch das Netz
import torch

def forward(X, W1, b1, W2, b2, act):
    Z = torch.addmm(b1, X, W1)
    H = dict(relu=torch.relu, tanh=torch.tanh, sigmoid=torch.sigmoid)[act](Z)
    O = torch.addmm(b2, H, W2)
    return O, (X, W1, b1, W2, b2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    n = O.shape[0]
    onehot = torch.nn.functional.one_hot(y, O.shape[1]).to(O.dtype)
    L = (torch.logsumexp(O, 1).sum() - (onehot * O).sum()) / n
    s = lam * (torch.norm(W1) ** 2 + torch.norm(W2) ** 2) / 2
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
    m = len(X)
    H = 1 / (1 + torch.exp(-(X @ Wih)))
    o = torch.sigmoid(H @ Who)
    e = y - o
    term = e * o * (1 - o)
    t = e @ Who.T * H * (1 - H)
    return Wih + lr * X.T @ t / m, Who + lr * H.T @ term / m


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
