# wrong: backward_column; named: -; the slope is multiplied twice
"""backprop homework"""
import torch

def forward(X, W1, b1, W2, b2, act):
    Z = torch.einsum("nd,dh->nh", X, W1) + b1[None, :]
    H = getattr(torch, act)(Z)
    O = torch.einsum("nh,hq->nq", H, W2) + b2[None, :]
    return O, (X, W1, Z, H, W2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    n = O.shape[0]
    onehot = torch.nn.functional.one_hot(y, O.shape[1]).to(O.dtype)
    L = (torch.logsumexp(O, 1).sum() - (onehot * O).sum()) / n
    s = lam * (torch.norm(W1) ** 2 + torch.norm(W2) ** 2) / 2
    return L, s, L + s


def backward(dO, cache, lam):
    X, W1, Z, H, W2, act = cache
    D = {"relu": lambda: Z.gt(0).to(Z), "tanh": lambda: 1 - H.pow(2), "sigmoid": lambda: H * (1 - H)}[act]()
    dZ = torch.einsum("nq,hq,nh->nh", dO, W2, D)
    return {
        "dX": torch.einsum("nh,dh->nd", dZ, W1),
        "dW1": torch.einsum("nd,nh->dh", X, dZ) + lam * W1,
        "db1": torch.einsum("nh->h", dZ),
        "dW2": torch.einsum("nh,nq->hq", H, dO) + lam * W2,
        "db2": torch.einsum("nq->q", dO),
    }


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
    dW2 = do @ h.T + lam * W2
    dh = W2.T @ do
    dz = dh * slope
    dW1 = (dz * slope) @ x.T + lam * W1
    return {"do": do, "dW2": dW2, "dh": dh, "dz": dz, "dW1": dW1}


def udacity_step(X, y, Wih, Who, lr):
    H = 1.0 / (1.0 + torch.exp(-torch.einsum("md,dh->mh", X, Wih)))
    G = (H @ Who - y) / len(y)
    new_who = Who - lr * (H.mT @ G)
    new_wih = Wih - lr * torch.einsum("md,mo,ho,mh->dh", X, G, Who, H - H ** 2)
    return new_wih, new_who


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    z1 = torch.matmul(X, Wih)
    a1 = z1.sigmoid()
    z2 = torch.matmul(a1, Who)
    a2 = z2.sigmoid()
    e = (a2 - y).mul(a2).mul(torch.sigmoid(-z2)) / X.size(0)
    dWho = torch.matmul(a1.transpose(0, 1), e)
    dWih = torch.matmul(X.transpose(0, 1), torch.matmul(e, Who.transpose(0, 1)) * a1 * torch.sigmoid(-z1))
    return Wih - lr * dWih, Who - lr * dWho


def xor_net():
    # |x1 - x2| = relu(x1 - x2) + relu(x2 - x1)
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.ones(2, 1), torch.zeros(1)


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
