import torch


def forward(X, W1, b1, W2, b2, act):
    """linear -> act -> linear"""
    assert X.shape[1] == W1.shape[0] and W1.shape[1] == W2.shape[0]
    Z = X @ W1 + b1
    H = torch.relu(Z) if act == "relu" else torch.tanh(Z) if act == "tanh" else torch.sigmoid(Z)
    return H @ W2 + b2, (X, Z, H, W1, W2, act)


def backward(dO, cache, lam):
    X, Z, H, W1, W2, act = cache
    dW2 = H.T @ dO + lam * W2
    dZ = dO @ W2.T
    if act == "relu":
        dZ[Z <= 0] = 0                     # dZ is mine, dO is not touched
    elif act == "tanh":
        dZ *= 1 - H ** 2
    else:
        dZ *= H * (1 - H)
    return {"dW1": X.T @ dZ + lam * W1, "db1": dZ.sum(0), "dW2": dW2, "db2": dO.sum(0), "dX": dZ @ W1.T}


def _numeric():
    torch.manual_seed(0)
    X, W1, b1, W2, b2 = torch.randn(3, 2).double(), torch.randn(2, 5).double(), torch.randn(5).double(), torch.randn(5, 4).double(), torch.randn(4).double()
    dO = torch.randn(3, 4).double()
    O, cache = forward(X, W1, b1, W2, b2, "tanh")
    dW1 = backward(dO, cache, 0.0)["dW1"]
    eps = 1e-6
    for i in range(2):
        for j in range(5):
            P, M = W1.clone(), W1.clone()
            P[i, j] += eps
            M[i, j] -= eps
            num = ((forward(X, P, b1, W2, b2, "tanh")[0] - forward(X, M, b1, W2, b2, "tanh")[0]) * dO).sum() / (2 * eps)
            assert abs(num - dW1[i, j]) < 1e-6


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.CrossEntropyLoss()(O, y)
    s = (lam * (torch.trace(W1.T @ W1) + torch.trace(W2 @ W2.T))) / 2
    print("loss", float(L), "penalty", float(s))
    return L, s, L + s


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
    d, q = X.shape[1], y.max().item() + 1
    params = {
        "W1": torch.normal(0.0, d ** -0.5, (d, hidden), generator=g),
        "b1": torch.zeros(hidden),
        "W2": torch.normal(0.0, hidden ** -0.5, (hidden, q), generator=g),
        "b2": torch.zeros(q),
    }
    losses = []
    while len(losses) < epochs:
        S = torch.sigmoid(X @ params["W1"] + params["b1"])
        P = torch.softmax(S @ params["W2"] + params["b2"], dim=1)
        L = -torch.log(P[range(len(y)), y]).mean()
        losses.append(L + lam * (params["W1"].norm() ** 2 + params["W2"].norm() ** 2) / 2)
        D2 = P.clone()
        for i, c in enumerate(y.tolist()):
            D2[i, c] = D2[i, c] - 1
        D2 /= len(y)
        D1 = D2 @ params["W2"].T * S * (1 - S)
        step = {"W1": X.T @ D1 + lam * params["W1"], "b1": D1.sum(0), "W2": S.T @ D2 + lam * params["W2"], "b2": D2.sum(0)}
        for k in params:
            params[k] = params[k] - lr * step[k]
    return tuple(params.values()), losses


def cache_floats(n, d, h, q):
    return n * d + n * h


if __name__ == "__main__":
    _numeric()
    W1, b1, W2, b2 = xor_net()
    print(forward(torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]]), W1, b1, W2, b2, "relu")[0])
