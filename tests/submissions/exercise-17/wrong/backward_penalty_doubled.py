# wrong: backward; named: penalty-factor; 2*lam*W
# 反向传播
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
    E = torch.exp(O.double() - O.double().max(dim=1, keepdim=True).values)
    probs = E / E.sum(dim=1, keepdim=True)
    L = -torch.log(probs[range(len(y)), y]).mean()
    flat = torch.cat([W1.reshape(-1), W2.reshape(-1)]).double()
    s = lam / 2 * flat.dot(flat)
    return L.to(O.dtype), s.to(O.dtype), (L + s).to(O.dtype)


def backward(dO, cache, lam):
    X, z, h, W1, W2, act = (cache[k] for k in ("X", "z", "h", "W1", "W2", "act"))
    dz = (dO @ W2.T) * _phi_prime(z, act)
    return {"dX": dz @ W1.T, "dW1": X.T @ dz + 2 * lam * W1, "db1": dz.sum(0), "dW2": h.T @ dO + 2 * lam * W2, "db2": dO.sum(0)}


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
    W1 = torch.ones((2, 2)) * 3
    b1 = torch.tensor([-1., -4.])
    W2 = torch.tensor([[1.], [-2.5]])
    return W1, b1, W2, torch.tensor([-.25])


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
    # X, Z, H and all parameters
    params = (d + 1) * h + (h + 1) * q
    return n * (d + h + h) + params
