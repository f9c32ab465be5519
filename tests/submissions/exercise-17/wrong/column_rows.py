# wrong: backward_column; named: -; gradients of the weights in row form (in, out)
# exercise 17
import torch

def _with_one(M):
    return torch.cat([M, M.new_ones(M.shape[0], 1)], dim=1)


def forward(X, W1, b1, W2, b2, act):
    V1 = torch.cat([W1, b1.reshape(1, -1)])
    V2 = torch.cat([W2, b2.reshape(1, -1)])
    Z = _with_one(X) @ V1
    H = torch.relu(Z) if act == "relu" else (torch.tanh(Z) if act == "tanh" else torch.sigmoid(Z))
    return _with_one(H) @ V2, (X, V1, Z, H, V2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.CrossEntropyLoss()(O, y)
    s = (lam * (torch.trace(W1.T @ W1) + torch.trace(W2 @ W2.T))) / 2
    print("loss", float(L), "penalty", float(s))
    return L, s, L + s


def backward(dO, cache, lam):
    X, V1, Z, H, V2, act = cache
    dV2 = _with_one(H).T @ dO
    dH = (dO @ V2.T)[:, :-1]
    if act == "relu":
        dZ = dH.masked_fill(Z <= 0, 0.0)
    elif act == "tanh":
        dZ = dH * (1 - H) * (1 + H)
    else:
        dZ = dH * H * (1 - H)
    dV1 = _with_one(X).T @ dZ
    dX = (dZ @ V1.T)[:, :-1]
    return {"dW1": dV1[:-1] + lam * V1[:-1], "db1": dV1[-1], "dW2": dV2[:-1] + lam * V2[:-1], "db2": dV2[-1], "dX": dX}


def backward_column(x, y, W1, W2, act, lam):
    z = W1 @ x
    h = torch.relu(z) if act == "relu" else getattr(torch, act)(z)
    if act == "relu":
        slope = (z > 0).to(x.dtype)
    elif act == "tanh":
        slope = 1 - h ** 2
    else:
        slope = h * (1 - h)
    do = W2 @ h - y
    dW2 = h @ do.T + lam * W2.T
    dh = W2.T @ do
    dz = dh * slope
    dW1 = x @ dz.T + lam * W1.T
    return {"do": do, "dW2": dW2, "dh": dh, "dz": dz, "dW1": dW1}


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
    # nand minus nor, moved
    W1 = -torch.ones(2, 2)
    b1 = torch.tensor([2.0, 1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    return W1, b1, W2, torch.zeros(1)


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
    # X, hidden layer, and the two weight matrices
    return n * d + n * h + d * h + h * q
