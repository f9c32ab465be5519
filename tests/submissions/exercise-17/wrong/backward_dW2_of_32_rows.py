# wrong: backward; named: -; dW2 from the first 32 examples
import torch


def forward(X, W1, b1, W2, b2, act):
    Z = X @ W1 + b1
    H = getattr(torch, act)(Z)
    return H @ W2 + b2, (X, W1, Z, H, W2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.functional.cross_entropy(O, y)
    s = lam / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())
    return L, s, L + s


def backward(dO, cache, lam):
    X, W1, Z, H, W2, act = cache
    dH = dO @ W2.T
    if act == "relu":
        dZ = dH * (Z > 0)
    elif act == "tanh":
        dZ = dH * (1 - H ** 2)
    else:
        dZ = dH * H * (1 - H)
    return {"dW1": X.T @ dZ + lam * W1, "db1": dZ.sum(0), "dW2": sum(torch.outer(H[i], dO[i]) for i in range(min(32, len(dO)))) + lam * W2, "db2": dO.sum(0), "dX": dZ @ W1.T}


def backward_column(x, y, W1, W2, act, lam):
    z = W1 @ x
    h = getattr(torch, act)(z)
    o = W2 @ h
    do = o - y
    dh = W2.T @ do
    if act == "relu":
        dz = dh * (z > 0)
    elif act == "tanh":
        dz = dh * (1 - h ** 2)
    else:
        dz = dh * h * (1 - h)
    return {"do": do, "dW2": do @ h.T + lam * W2, "dh": dh, "dz": dz, "dW1": dz @ x.T + lam * W1}


def udacity_step(X, y, Wih, Who, lr):
    m = X.shape[0]
    H = torch.sigmoid(X @ Wih)
    err = y - H @ Who
    hid = err @ Who.T * H * (1 - H)
    return Wih + lr * X.T @ hid / m, Who + lr * H.T @ err / m


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    m = X.shape[0]
    H = torch.sigmoid(X @ Wih)
    out = torch.sigmoid(H @ Who)
    term = (y - out) * out * (1 - out)
    hid = term @ Who.T * H * (1 - H)
    return Wih + lr * X.T @ hid / m, Who + lr * H.T @ term / m


def xor_net():
    W1 = torch.tensor([[1., 1.], [1., 1.]])
    b1 = torch.tensor([0., -1.])
    W2 = torch.tensor([[1.], [-2.]])
    b2 = torch.tensor([0.])
    return W1, b1, W2, b2


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
    return n * d + n * h + n * h
