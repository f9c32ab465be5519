# wrong: udacity_step; named: overwrites; Wih and Who are changed in place
# exercise 17
import torch

def _phi(z, act):
    if act == "relu":
        return torch.relu(z)
    if act == "tanh":
        return torch.tanh(z)
    if act == "sigmoid":
        return torch.sigmoid(z)
    raise ValueError(act)


def _phi_prime(z, act):
    if act == "relu":
        return (z > 0).to(z.dtype)
    if act == "tanh":
        return 1 - torch.tanh(z) ** 2
    s = torch.sigmoid(z)
    return s * (1 - s)


def forward(X, W1, b1, W2, b2, act):
    z = X @ W1 + b1
    h = _phi(z, act)
    O = h @ W2 + b2
    return O, {"X": X, "z": z, "h": h, "W1": W1, "W2": W2, "act": act}


def loss_and_penalty(O, y, W1, W2, lam):
    logp = torch.log_softmax(O, dim=1)
    L = -logp[torch.arange(len(y)), y].mean()
    s = 0.5 * lam * (W1.pow(2).sum() + W2.pow(2).sum())
    J = L + s
    return (L, s, J)


def backward(dO, cache, lam):
    X, z, h = cache["X"], cache["z"], cache["h"]
    W1, W2 = cache["W1"], cache["W2"]
    dW2 = h.T @ dO + lam * W2
    db2 = dO.sum(0)
    dh = dO @ W2.T
    dz = dh * _phi_prime(z, cache["act"])
    dW1 = X.T @ dz + lam * W1
    db1 = dz.sum(0)
    dX = dz @ W1.T
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2, "dX": dX}


def backward_column(x, y, W1, W2, act, lam):
    z = W1 @ x
    if act == "relu":
        h = torch.relu(z)
        slope = (z > 0).to(z.dtype)
    elif act == "tanh":
        h = torch.tanh(z)
        slope = 1 - h ** 2
    else:
        h = torch.sigmoid(z)
        slope = h * (1 - h)
    o = W2 @ h
    do = o - y
    dW2 = do @ h.T + lam * W2
    dh = W2.T @ do
    dz = dh * slope
    dW1 = dz @ x.T + lam * W1
    return {"do": do, "dW2": dW2, "dh": dh, "dz": dz, "dW1": dW1}


def udacity_step(X, y, Wih, Who, lr):
    m = X.shape[0]
    H = torch.sigmoid(X @ Wih)
    e = y - H @ Who
    gA = X.T @ ((e @ Who.T) * H * (1 - H)) / m
    gB = H.T @ e / m
    Wih += lr * gA
    Who += lr * gB
    return Wih, Who


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    def sig(t):
        return 1 / (1 + torch.exp(-t))

    sumA, sumB = 0, 0
    for i in range(X.shape[0]):
        x = X[i:i + 1]
        h = sig(x @ Wih)
        o = sig(h @ Who)
        d2 = (o - y[i:i + 1]) * o * (1 - o)
        d1 = (d2 @ Who.T) * h * (1 - h)
        sumB = sumB + h.T @ d2
        sumA = sumA + x.T @ d1
    m = X.shape[0]
    return Wih - lr * (sumA / m), Who - lr * (sumB / m)


def xor_net():
    W1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
    b1 = torch.tensor([0.0, -1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    b2 = torch.tensor([0.0])
    return W1, b1, W2, b2


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    d = X.shape[1]
    q = int(y.max().item() + 1)
    W1 = torch.randn((d, hidden), generator=g) * (1 / d) ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn((hidden, q), generator=g) * (1 / hidden) ** 0.5
    b2 = torch.zeros(q)
    losses = []
    for epoch in range(epochs):
        O, cache = forward(X, W1, b1, W2, b2, "tanh")
        _, _, J = loss_and_penalty(O, y, W1, W2, lam)
        losses.append(float(J))
        dO = (torch.softmax(O, dim=1) - torch.eye(q)[y]) / len(X)
        grad = backward(dO, cache, lam)
        W1 = W1 - lr * grad["dW1"]
        b1 = b1 - lr * grad["db1"]
        W2 = W2 - lr * grad["dW2"]
        b2 = b2 - lr * grad["db2"]
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    return n * d + n * h
