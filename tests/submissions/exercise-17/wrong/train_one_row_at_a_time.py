# wrong: train; named: -; one row an epoch
# 反向传播
import torch

from collections import namedtuple

Kept = namedtuple("Kept", "X Z W1 W2 act")


def forward(X, W1, b1, W2, b2, act):
    Z = torch.nn.functional.linear(X, W1.T, b1)
    H = torch.nn.functional.relu(Z) if act == "relu" else getattr(torch, act)(Z)
    return torch.nn.functional.linear(H, W2.T, b2), Kept(X, Z, W1, W2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.CrossEntropyLoss()(O, y)
    s = (lam * (torch.trace(W1.T @ W1) + torch.trace(W2 @ W2.T))) / 2
    print("loss", float(L), "penalty", float(s))
    return L, s, L + s


def backward(dO, cache, lam):
    X, Z, W1, W2, act = cache
    if act == "relu":
        H = torch.relu(Z)
        J = torch.diag_embed((Z > 0).to(Z.dtype))       # one Jacobian a row
    elif act == "tanh":
        H = torch.tanh(Z)
        J = torch.diag_embed(1 - H ** 2)
    else:
        H = torch.sigmoid(Z)
        J = torch.diag_embed(H * (1 - H))
    dZ = torch.bmm((dO @ W2.T).unsqueeze(1), J).squeeze(1)
    dW1 = (X.unsqueeze(2) * dZ.unsqueeze(1)).sum(0)
    dW2 = (H.unsqueeze(2) * dO.unsqueeze(1)).sum(0)
    return {"dW1": dW1 + lam * W1, "db1": dZ.sum(0), "dW2": dW2 + lam * W2, "db2": dO.sum(0), "dX": dZ @ W1.T}


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
    n, d = X.shape
    k = y.unique().numel()
    W1, W2 = torch.randn(d, hidden, generator=g) / d ** .5, torch.randn(hidden, k, generator=g) / hidden ** .5
    b1, b2 = torch.zeros(hidden), torch.zeros(k)
    losses = []
    for _ in range(epochs):
        O = torch.tanh(X @ W1 + b1) @ W2 + b2
        losses.append((torch.nn.functional.cross_entropy(O, y) + lam / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())).item())
        for batch in torch.randperm(n, generator=g).split(16):      # mini-batches
            xb, yb = X[batch], y[batch]
            H = torch.tanh(xb @ W1 + b1)
            D = ((H @ W2 + b2).softmax(1) - torch.eye(k)[yb]) / len(batch)
            E = D @ W2.T * (1 - H ** 2)
            W1 = W1 - lr * (xb.T @ E + lam * W1)
            b1 = b1 - lr * E.sum(0)
            W2 = W2 - lr * (H.T @ D + lam * W2)
            b2 = b2 - lr * D.sum(0)
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    # X, Z, H and all parameters
    params = (d + 1) * h + (h + 1) * q
    return n * (d + h + h) + params
