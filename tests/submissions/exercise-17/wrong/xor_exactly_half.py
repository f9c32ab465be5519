# wrong: xor_net; named: -; 0.5 itself for the two ones
# week 6, backprop by hand
import torch

def forward(X, W1, b1, W2, b2, act):
    kind = X.dtype
    X, W1, b1, W2, b2 = (t.double() for t in (X, W1, b1, W2, b2))
    Z = X @ W1 + b1
    H = {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act](Z)
    return (H @ W2 + b2).to(kind), {"kind": kind, "X": X, "Z": Z, "H": H, "W": (W1, W2), "act": act}


def loss_and_penalty(O, y, W1, W2, lam):
    E = torch.exp(O.double() - O.double().max(dim=1, keepdim=True).values)
    probs = E / E.sum(dim=1, keepdim=True)
    L = -torch.log(probs[range(len(y)), y]).mean()
    flat = torch.cat([W1.reshape(-1), W2.reshape(-1)]).double()
    s = lam / 2 * flat.dot(flat)
    return L.to(O.dtype), s.to(O.dtype), (L + s).to(O.dtype)


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
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.full((2, 1), 0.5), torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    n, d = X.shape
    q = int(y.max()) + 1
    W1 = torch.randn(d, hidden, generator=g) / d ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn(hidden, q, generator=g) / hidden ** 0.5
    b2 = torch.zeros(q)
    losses = []
    for _ in range(epochs):
        H = torch.tanh(X @ W1 + b1)
        O = H @ W2 + b2
        J = torch.nn.functional.cross_entropy(O, y) + lam / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())
        losses.append(J.item())
        dO = torch.softmax(O, 1)
        dO[torch.arange(n), y] -= 1
        dO = dO / n
        dZ = (dO @ W2.T) * (1 - H ** 2)
        dW1, dW2 = X.T @ dZ + lam * W1, H.T @ dO + lam * W2
        W1 = W1 - lr * dW1
        b1 = b1 - lr * dZ.sum(0)
        W2 = W2 - lr * dW2
        b2 = b2 - lr * dO.sum(0)
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    return n * d + n * h
