# wrong: train; named: g-ignored; draws from torch's own generator
# tarea 17
import torch

def forward(X, W1, b1, W2, b2, act):
    kind = X.dtype
    X, W1, b1, W2, b2 = (t.double() for t in (X, W1, b1, W2, b2))
    Z = X @ W1 + b1
    H = {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act](Z)
    return (H @ W2 + b2).to(kind), {"kind": kind, "X": X, "Z": Z, "H": H, "W": (W1, W2), "act": act}


def loss_and_penalty(O, y, W1, W2, lam):
    n = O.shape[0]
    onehot = torch.nn.functional.one_hot(y, O.shape[1]).to(O.dtype)
    L = (torch.logsumexp(O, 1).sum() - (onehot * O).sum()) / n
    s = lam * (torch.norm(W1) ** 2 + torch.norm(W2) ** 2) / 2
    return L, s, L + s


def backward(dO, cache, lam):
    G = dO.double()
    W1, W2 = cache["W"]
    H = cache["H"]
    if cache["act"] == "relu":
        slope = (cache["Z"] > 0).double()
    elif cache["act"] == "tanh":
        slope = 1 - H * H
    else:
        slope = H * (1 - H)
    dZ = (G @ W2.T) * slope
    res = {"dW1": cache["X"].T @ dZ + lam * W1, "db1": dZ.sum(0), "dW2": H.T @ G + lam * W2,
           "db2": G.sum(0), "dX": dZ @ W1.T}
    return {k: v.to(cache["kind"]) for k, v in res.items()}


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
    H = torch.sigmoid(X @ Wih)
    P = torch.sigmoid(H @ Who)
    per_example_out = ((P - y) * P * (1 - P))[:, 0]
    dWho = (H * per_example_out[:, None]).mean(0)[:, None]
    per_example_hid = per_example_out[:, None] * Who[:, 0] * H * (1 - H)
    dWih = (X[:, :, None] * per_example_hid[:, None, :]).mean(0)
    return Wih - lr * dWih, Who - lr * dWho


def xor_net():
    # nand minus nor, moved
    W1 = -torch.ones(2, 2)
    b1 = torch.tensor([2.0, 1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    return W1, b1, W2, torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    k = int(y.max()) + 1
    W1 = torch.randn(X.shape[1], hidden) / X.shape[1] ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn(hidden, k) / hidden ** 0.5
    b2 = torch.zeros(k)
    losses = []
    for epoch in range(epochs):
        H = torch.tanh(X @ W1 + b1)
        scores = H @ W2 + b2
        L = torch.nn.functional.cross_entropy(scores, y)
        s = lam / 2 * (W1.pow(2).sum() + W2.pow(2).sum())
        J = L + s
        losses.append(float(J))
        D = (scores.softmax(1) - torch.nn.functional.one_hot(y, k)) / len(y)
        gW2, gb2 = H.T @ D + lam * W2, D.sum(0)
        E = D @ W2.T * (1 - H * H)
        gW1, gb1 = X.T @ E + lam * W1, E.sum(0)
        W1, b1, W2, b2 = W1 - lr * gW1, b1 - lr * gb1, W2 - lr * gW2, b2 - lr * gb2
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    return n * d + n * h
