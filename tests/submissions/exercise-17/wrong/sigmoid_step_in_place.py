# wrong: udacity_sigmoid_step; named: overwrites; sub_ on the arguments
# tarea 17
import torch

def forward(X, W1, b1, W2, b2, act):
    pre = X.matmul(W1).add(b1)
    f = {"relu": torch.nn.functional.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act]
    hid = f(pre)

    def pullback(dO, lam):
        if act == "relu":
            d = torch.heaviside(pre, torch.zeros((), dtype=pre.dtype))
        elif act == "tanh":
            d = 1.0 / torch.cosh(pre) ** 2
        else:
            d = hid * torch.sigmoid(-pre)
        back = dO.matmul(W2.transpose(0, 1)).mul(d)
        out = {}
        out["dX"] = back.matmul(W1.transpose(0, 1))
        out["dW1"] = X.transpose(0, 1).matmul(back).add(W1, alpha=lam)
        out["db1"] = back.sum(dim=0)
        out["dW2"] = hid.transpose(0, 1).matmul(dO).add(W2, alpha=lam)
        out["db2"] = dO.sum(dim=0)
        return out

    return hid.matmul(W2).add(b2), pullback


def loss_and_penalty(O, y, W1, W2, lam):
    logp = torch.log_softmax(O, dim=1)
    L = -logp[torch.arange(len(y)), y].mean()
    s = 0.5 * lam * (W1.pow(2).sum() + W2.pow(2).sum())
    J = L + s
    return (L, s, J)


def backward(dO, cache, lam):
    return cache(dO, lam)


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
    t = X.dtype
    X, y, A, B = X.double(), y.double(), Wih.double(), Who.double()
    H = X.mm(A).sigmoid()
    R = H.mm(B) - y
    gB = H.t().mm(R).div(X.size(0))
    gA = X.t().mm(R.mm(B.t()).mul(H).mul(1 - H)).div(X.size(0))
    return A.sub(gA, alpha=lr).to(t), B.sub(gB, alpha=lr).to(t)


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    m = len(X)
    H = 1 / (1 + torch.exp(-(X @ Wih)))
    o = torch.sigmoid(H @ Who)
    e = (o - y) * o * (1 - o)
    t = e @ Who.T * H * (1 - H)
    return Wih.sub_(lr * X.T @ t / m), Who.sub_(lr * H.T @ e / m)


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
