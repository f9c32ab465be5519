# wrong: udacity_sigmoid_step; named: -; slope y(1-y) from the target
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
    e = (y - o) * y * (1 - y)
    t = e @ Who.T * H * (1 - H)
    return Wih + lr * X.T @ t / m, Who + lr * H.T @ e / m


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
