# wrong: udacity_step; named: -; steps after every row
# my solution
import torch

def forward(X, W1, b1, W2, b2, act):
    rows, zs = [], []
    for x in X:
        z = x @ W1 + b1
        zs.append(z)
        if act == "relu":
            a = torch.maximum(z, torch.zeros_like(z))
        elif act == "tanh":
            a = torch.tanh(z)
        else:
            a = torch.sigmoid(z)
        rows.append(a @ W2 + b2)
    return torch.stack(rows), [X, torch.stack(zs), W1, W2, act]


def loss_and_penalty(O, y, W1, W2, lam):
    E = torch.exp(O.double() - O.double().max(dim=1, keepdim=True).values)
    probs = E / E.sum(dim=1, keepdim=True)
    L = -torch.log(probs[range(len(y)), y]).mean()
    flat = torch.cat([W1.reshape(-1), W2.reshape(-1)]).double()
    s = lam / 2 * flat.dot(flat)
    return L.to(O.dtype), s.to(O.dtype), (L + s).to(O.dtype)


def backward(dO, cache, lam):
    X, Z, W1, W2, act = cache
    dW1 = lam * W1
    dW2 = lam * W2
    db1 = torch.zeros(W1.shape[1], dtype=W1.dtype)
    db2 = torch.zeros(W2.shape[1], dtype=W2.dtype)
    dX = torch.empty_like(X)
    for i in range(len(X)):
        z = Z[i]
        if act == "relu":
            a, da = z.clamp(min=0), (z > 0) * 1.0
        elif act == "tanh":
            a = torch.tanh(z)
            da = 1 - a ** 2
        else:
            a = torch.sigmoid(z)
            da = a * (1 - a)
        da = da.to(z.dtype)
        dW2 = dW2 + torch.outer(a, dO[i])
        db2 = db2 + dO[i]
        dz = (W2 @ dO[i]) * da
        dW1 = dW1 + torch.outer(X[i], dz)
        db1 = db1 + dz
        dX[i] = W1 @ dz
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
    for i in range(m):
        h = torch.sigmoid(X[i:i+1] @ Wih)
        e = y[i:i+1] - h @ Who
        t = (e @ Who.T) * h * (1 - h)
        Who = Who + lr / m * h.T @ e
        Wih = Wih + lr / m * X[i:i+1].T @ t
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
    # |x1 - x2| = relu(x1 - x2) + relu(x2 - x1)
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.ones(2, 1), torch.zeros(1)


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
    weights = d * h + h * q
    return n * d + 2 * n * h + weights
