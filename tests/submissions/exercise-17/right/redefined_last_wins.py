import torch
import torch.nn as nn


def forward(X, W1, b1, W2, b2, act):
    # first try, forgot the activation
    return (X @ W1 + b1) @ W2 + b2, None


def backward(dO, cache, lam):
    pass


def xor_net():
    return torch.zeros(2, 2), torch.zeros(2), torch.zeros(2, 1), torch.zeros(1)


# --- second try -------------------------------------------------------

modules = {"relu": nn.ReLU(), "tanh": nn.Tanh(), "sigmoid": nn.Sigmoid()}


def forward(X, W1, b1, W2, b2, act):
    U = X @ W1 + b1
    V = modules[act](U)
    print("hidden", V.shape)
    return V @ W2 + b2, {"X": X, "U": U, "V": V, "W1": W1, "W2": W2, "act": act}


def backward(dO, cache, lam):
    U, V = cache["U"], cache["V"]
    if cache["act"] == "relu":
        d = (U > 0).float().to(U.dtype)
    elif cache["act"] == "tanh":
        d = 1 - V ** 2
    else:
        d = V * (1 - V)
    e = dO @ cache["W2"].T * d
    result = {}
    result["dW1"] = cache["X"].T @ e + lam * cache["W1"]
    result["db1"] = e.sum(0)
    result["dW2"] = V.T @ dO + lam * cache["W2"]
    result["db2"] = dO.sum(0)
    result["dX"] = e @ cache["W1"].T
    return result


def xor_net():
    # x1 + x2 - 2*max(0, x1 + x2 - 1)
    W1 = torch.ones(2, 2)
    return W1, torch.tensor([0., -1.]), torch.tensor([1., -2.]).view(2, 1), torch.tensor([0.])


def loss_and_penalty(O, y, W1, W2, lam):
    n = O.shape[0]
    onehot = torch.nn.functional.one_hot(y, O.shape[1]).to(O.dtype)
    L = (torch.logsumexp(O, 1).sum() - (onehot * O).sum()) / n
    s = lam * (torch.norm(W1) ** 2 + torch.norm(W2) ** 2) / 2
    return L, s, L + s


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
    del_w_ih = torch.zeros_like(Wih)
    del_w_ho = torch.zeros_like(Who)
    for x, target in zip(X, y):
        h = torch.sigmoid(x @ Wih)
        e = target - h @ Who
        term = (e * Who[:, 0]) * h * (1 - h)
        del_w_ho += (e * h)[:, None]
        del_w_ih += x[:, None] * term[None, :]
    return Wih + lr * del_w_ih / len(X), Who + lr * del_w_ho / len(X)


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    z1 = torch.matmul(X, Wih)
    a1 = z1.sigmoid()
    z2 = torch.matmul(a1, Who)
    a2 = z2.sigmoid()
    e = (a2 - y).mul(a2).mul(torch.sigmoid(-z2)) / X.size(0)
    dWho = torch.matmul(a1.transpose(0, 1), e)
    dWih = torch.matmul(X.transpose(0, 1), torch.matmul(e, Who.transpose(0, 1)) * a1 * torch.sigmoid(-z1))
    return Wih - lr * dWih, Who - lr * dWho


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
    x, z, a, o = n * d, n * h, n * h, n * q
    return x + z + a + o
