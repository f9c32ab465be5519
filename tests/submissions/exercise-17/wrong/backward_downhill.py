# wrong: backward; named: -; all signs turned: points downhill
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
    n = O.shape[0]
    onehot = torch.nn.functional.one_hot(y, O.shape[1]).to(O.dtype)
    L = (torch.logsumexp(O, 1).sum() - (onehot * O).sum()) / n
    s = lam * (torch.norm(W1) ** 2 + torch.norm(W2) ** 2) / 2
    return L, s, L + s


def backward(dO, cache, lam):
    X, z, h, W1, W2, act = (cache[k] for k in ("X", "z", "h", "W1", "W2", "act"))
    dz = (dO @ W2.T) * _phi_prime(z, act)
    g = {"dX": dz @ W1.T, "dW1": X.T @ dz + lam * W1, "db1": dz.sum(0), "dW2": h.T @ dO + lam * W2, "db2": dO.sum(0)}
    return {k: -v for k, v in g.items()}


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
    # X, hidden layer, and the two weight matrices
    return n * d + n * h + d * h + h * q
