# wrong: backward; named: slope-at-the-wrong-place; sigmoid: z(1-z) in place of s(1-s)
# 反向传播
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
    L = torch.nn.CrossEntropyLoss()(O, y)
    s = (lam * (torch.trace(W1.T @ W1) + torch.trace(W2 @ W2.T))) / 2
    print("loss", float(L), "penalty", float(s))
    return L, s, L + s


def backward(dO, cache, lam):
    X, z, h, W1, W2, act = (cache[k] for k in ("X", "z", "h", "W1", "W2", "act"))
    if act == "relu":
        k = (z > 0).to(z)
    elif act == "tanh":
        k = 1 - h ** 2
    else:
        k = z * (1 - z)
    dz = (dO @ W2.T) * k
    return {"dX": dz @ W1.T, "dW1": X.T @ dz + lam * W1, "db1": dz.sum(0), "dW2": h.T @ dO + lam * W2, "db2": dO.sum(0)}


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
    # nand minus nor, moved
    W1 = -torch.ones(2, 2)
    b1 = torch.tensor([2.0, 1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    return W1, b1, W2, torch.zeros(1)


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
    # X, Z and H
    return n * (d + 2 * h)
