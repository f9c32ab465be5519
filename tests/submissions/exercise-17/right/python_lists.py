import math
import torch


def forward(X, W1, b1, W2, b2, act):
    print("forward", tuple(X.shape), act)
    f = {"relu": lambda v: v if v > 0 else 0.0, "tanh": math.tanh, "sigmoid": lambda v: 1 / (1 + math.exp(-v))}[act]
    d, h = W1.shape
    q = W2.shape[1]
    x, w1, c1, w2, c2 = (t.tolist() for t in (X, W1, b1, W2, b2))
    Z = [[sum(r[i] * w1[i][j] for i in range(d)) + c1[j] for j in range(h)] for r in x]
    H = [[f(v) for v in r] for r in Z]
    O = [[sum(r[j] * w2[j][k] for j in range(h)) + c2[k] for k in range(q)] for r in H]
    return torch.tensor(O, dtype=X.dtype), (x, w1, Z, H, w2, act, X.dtype)


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.functional.cross_entropy(O, y)
    s = lam / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())
    return L, s, L + s


def backward(dO, cache, lam):
    x, w1, Z, H, w2, act, dtype = cache
    up = dO.tolist()
    n, d, h, q = len(x), len(w1), len(w2), len(w2[0])
    s = {"relu": lambda z, a: float(z > 0), "tanh": lambda z, a: 1 - a * a, "sigmoid": lambda z, a: a * (1 - a)}[act]
    E = [[sum(up[i][k] * w2[j][k] for k in range(q)) * s(Z[i][j], H[i][j]) for j in range(h)] for i in range(n)]
    g = {
        "dX": [[sum(E[i][j] * w1[k][j] for j in range(h)) for k in range(d)] for i in range(n)],
        "dW1": [[sum(x[i][k] * E[i][j] for i in range(n)) + lam * w1[k][j] for j in range(h)] for k in range(d)],
        "dW2": [[sum(H[i][j] * up[i][k] for i in range(n)) + lam * w2[j][k] for k in range(q)] for j in range(h)],
        "db1": [sum(E[i][j] for i in range(n)) for j in range(h)],
        "db2": [sum(up[i][k] for i in range(n)) for k in range(q)],
    }
    return {k: torch.tensor(v, dtype=dtype) for k, v in g.items()}


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


cache_floats = lambda n, d, h, q: sum([n * d, n * h, n * h, d * h, h * q])
