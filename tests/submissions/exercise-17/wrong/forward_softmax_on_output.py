# wrong: forward; named: output-squashed; returns probabilities
# week 6, backprop by hand
import torch

def _act_of(z, act):
    return {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act](z)


def forward(X, W1, b1, W2, b2, act):
    a = _act_of(torch.mm(X, W1) + b1, act)
    O = torch.softmax(torch.mm(a, W2) + b2, dim=1)
    return O, (X, W1, b1, W2, b2, act)


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
    # I keep only the inputs and compute the hidden layer once more
    X, W1, b1, W2, _, act = cache
    Z = torch.addmm(b1, X, W1)
    H = dict(relu=torch.relu, tanh=torch.tanh, sigmoid=torch.sigmoid)[act](Z)
    dW2 = torch.addmm(W2, H.t(), dO, beta=lam) if lam else H.t() @ dO
    dH = dO @ W2.t()
    if act == "relu":
        dZ = torch.where(Z > 0, dH, torch.zeros_like(dH))
    elif act == "tanh":
        dZ = dH - dH * H * H
    else:
        dZ = dH * H - dH * H * H
    dW1 = X.t() @ dZ
    if lam != 0:
        dW1 = dW1 + lam * W1
    ones = torch.ones(len(X), dtype=X.dtype)
    return {"dW1": dW1, "db1": ones @ dZ, "dW2": dW2, "db2": ones @ dO, "dX": dZ @ W1.t()}


def backward_column(x, y, W1, W2, act, lam):
    x_, y_ = x.reshape(-1), y.reshape(-1)
    pre = W1.mv(x_)
    h = getattr(torch, act)(pre)
    err = W2.mv(h) - y_
    back = err @ W2
    if act == "relu":
        dz = torch.where(pre > 0, back, torch.zeros_like(back))
    elif act == "tanh":
        dz = back / torch.cosh(pre) ** 2
    else:
        dz = back * torch.sigmoid(pre) * torch.sigmoid(-pre)
    return dict(do=err[:, None], dW2=torch.einsum("i,j->ij", err, h) + lam * W2, dh=back[:, None], dz=dz[:, None],
                dW1=torch.einsum("i,j->ij", dz, x_) + lam * W1)


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
    H = torch.sigmoid(X @ Wih)
    P = torch.sigmoid(H @ Who)
    per_example_out = ((P - y) * P * (1 - P))[:, 0]
    dWho = (H * per_example_out[:, None]).mean(0)[:, None]
    per_example_hid = per_example_out[:, None] * Who[:, 0] * H * (1 - H)
    dWih = (X[:, :, None] * per_example_hid[:, None, :]).mean(0)
    return Wih - lr * dWih, Who - lr * dWho


def xor_net():
    W1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
    b1 = torch.tensor([0.0, -1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    b2 = torch.tensor([0.0])
    return W1, b1, W2, b2


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
