# wrong: train; named: -; always 16 hidden units
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
    P = torch.softmax(O, dim=-1)
    picked = P.gather(1, y.unsqueeze(1)).squeeze(1)
    L = torch.mean(-torch.log(picked))
    s = 0
    for W in (W1, W2):
        s = s + lam / 2 * torch.sum(W * W)
    return L.item(), s.item(), L.item() + s.item()


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
    hidden = 16
    k = int(y.max()) + 1
    W1 = torch.randn(X.shape[1], hidden, generator=g) / X.shape[1] ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn(hidden, k, generator=g) / hidden ** 0.5
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
    # X, hidden layer, and the two weight matrices
    return n * d + n * h + d * h + h * q
