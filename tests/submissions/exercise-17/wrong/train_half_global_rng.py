# wrong: train; named: -; W2 is drawn from torch's own generator
# 反向传播
import torch

import numpy as np


def forward(X, W1, b1, W2, b2, act):
    x, w1, c1, w2, c2 = [t.detach().numpy() for t in (X, W1, b1, W2, b2)]
    z = np.dot(x, w1) + c1
    if act == "relu":
        h = np.maximum(z, 0)
        dh = (z > 0).astype(z.dtype)
    elif act == "tanh":
        h = np.tanh(z)
        dh = 1 - h ** 2
    else:
        h = 1 / (1 + np.exp(-z))
        dh = h * (1 - h)
    o = np.dot(h, w2) + c2
    return torch.from_numpy(o), (x, h, dh, w1, w2)


def loss_and_penalty(O, y, W1, W2, lam):
    P = torch.softmax(O, dim=-1)
    picked = P.gather(1, y.unsqueeze(1)).squeeze(1)
    L = torch.mean(-torch.log(picked))
    s = 0
    for W in (W1, W2):
        s = s + lam / 2 * torch.sum(W * W)
    return L.item(), s.item(), L.item() + s.item()


def backward(dO, cache, lam):
    x, h, dh, w1, w2 = cache
    g = dO.detach().numpy()
    e = np.dot(g, w2.T) * dh
    out = {"dW2": np.dot(h.T, g) + lam * w2, "db2": np.sum(g, axis=0),
           "dW1": np.dot(x.T, e) + lam * w1, "db1": np.sum(e, axis=0), "dX": np.dot(e, w1.T)}
    return {k: torch.from_numpy(np.ascontiguousarray(v)) for k, v in out.items()}


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
    t = X.dtype
    X, y, A, B = X.double(), y.double(), Wih.double(), Who.double()
    H = X.mm(A).sigmoid()
    R = H.mm(B) - y
    gB = H.t().mm(R).div(X.size(0))
    gA = X.t().mm(R.mm(B.t()).mul(H).mul(1 - H)).div(X.size(0))
    return A.sub(gA, alpha=lr).to(t), B.sub(gB, alpha=lr).to(t)


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    m = X.shape[0]
    hidden = torch.sigmoid(X @ Wih)
    output = torch.sigmoid(hidden @ Who)
    error = y - output
    output_term = error * output * (1 - output)
    hidden_term = output_term @ Who.T * hidden * (1 - hidden)
    return Wih + lr / m * (X.T @ hidden_term), Who + lr / m * (hidden.T @ output_term)


def xor_net():
    # nand minus nor, moved
    W1 = -torch.ones(2, 2)
    b1 = torch.tensor([2.0, 1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    return W1, b1, W2, torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    k = int(y.max()) + 1
    W1 = torch.randn(X.shape[1], hidden, generator=g) / X.shape[1] ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn(hidden, k) / hidden ** 0.5
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
    # X, Z and H
    return n * (d + 2 * h)
