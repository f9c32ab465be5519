# wrong: train; named: -; all weights start equal
# 작업: 역전파
import torch

from collections import namedtuple

Kept = namedtuple("Kept", "X Z W1 W2 act")


def forward(X, W1, b1, W2, b2, act):
    Z = torch.nn.functional.linear(X, W1.T, b1)
    H = torch.nn.functional.relu(Z) if act == "relu" else getattr(torch, act)(Z)
    return torch.nn.functional.linear(H, W2.T, b2), Kept(X, Z, W1, W2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    logp = torch.log_softmax(O, dim=1)
    L = -logp[torch.arange(len(y)), y].mean()
    s = 0.5 * lam * (W1.pow(2).sum() + W2.pow(2).sum())
    J = L + s
    return (L, s, J)


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
    k = int(y.max()) + 1
    W1 = torch.full((X.shape[1], hidden), 0.1)
    b1 = torch.zeros(hidden)
    W2 = torch.full((hidden, k), 0.1)
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
    # X, Z, H and all parameters
    params = (d + 1) * h + (h + 1) * q
    return n * (d + h + h) + params
