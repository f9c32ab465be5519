# wrong: backward; named: divided-once-more; 1/n once more
# my solution
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
    n = O.shape[0]
    onehot = torch.nn.functional.one_hot(y, O.shape[1]).to(O.dtype)
    L = (torch.logsumexp(O, 1).sum() - (onehot * O).sum()) / n
    s = lam * (torch.norm(W1) ** 2 + torch.norm(W2) ** 2) / 2
    return L, s, L + s


def backward(dO, cache, lam):
    X, z, h, W1, W2, act = (cache[k] for k in ("X", "z", "h", "W1", "W2", "act"))
    m = X.shape[0]
    dz = (dO @ W2.T) * _phi_prime(z, act)
    return {"dX": dz @ W1.T, "dW1": X.T @ dz / m + lam * W1, "db1": dz.sum(0) / m, "dW2": h.T @ dO / m + lam * W2, "db2": dO.sum(0) / m}


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
    H = 1.0 / (1.0 + torch.exp(-torch.einsum("md,dh->mh", X, Wih)))
    G = (H @ Who - y) / len(y)
    new_who = Who - lr * (H.mT @ G)
    new_wih = Wih - lr * torch.einsum("md,mo,ho,mh->dh", X, G, Who, H - H ** 2)
    return new_wih, new_who


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    def sig(t):
        return 1 / (1 + torch.exp(-t))

    sumA, sumB = 0, 0
    for i in range(X.shape[0]):
        x = X[i:i + 1]
        h = sig(x @ Wih)
        o = sig(h @ Who)
        d2 = (o - y[i:i + 1]) * o * (1 - o)
        d1 = (d2 @ Who.T) * h * (1 - h)
        sumB = sumB + h.T @ d2
        sumA = sumA + x.T @ d1
    m = X.shape[0]
    return Wih - lr * (sumA / m), Who - lr * (sumB / m)


def xor_net():
    # |x1 - x2| = relu(x1 - x2) + relu(x2 - x1)
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.ones(2, 1), torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    classes = len(torch.unique(y))
    Y = torch.nn.functional.one_hot(y, classes).float()
    # biases first, small and random; then weights
    b1 = torch.rand(hidden, generator=g) * 0.1
    b2 = torch.zeros(classes)
    W2 = torch.empty(hidden, classes).normal_(0, hidden ** -0.5, generator=g)
    W1 = torch.empty(X.size(1), hidden).normal_(0, X.size(1) ** -0.5, generator=g)
    history = []
    for epoch in range(epochs):
        Z = X.mm(W1) + b1
        A = Z.clamp(min=0)
        logits = A.mm(W2) + b2
        logp = logits.log_softmax(dim=1)
        cost = -(logp * Y).sum(1).mean() + 0.5 * lam * (W1.square().sum() + W2.square().sum())
        history.append(float(cost))
        G = (logp.exp() - Y) / X.size(0)
        back = G.mm(W2.t()) * (Z > 0)
        grads = [X.t().mm(back) + lam * W1, back.sum(0), A.t().mm(G) + lam * W2, G.sum(0)]
        W1, b1, W2, b2 = [p - lr * dp for p, dp in zip([W1, b1, W2, b2], grads)]
    return (W1, b1, W2, b2), history


def cache_floats(n, d, h, q):
    weights = d * h + h * q
    return n * d + 2 * n * h + weights
