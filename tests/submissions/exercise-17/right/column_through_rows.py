import torch


def forward(X, W1, b1, W2, b2, act):
    Z = X @ W1 + b1
    H = getattr(torch, act)(Z)
    return H @ W2 + b2, dict(X=X, Z=Z, H=H, W1=W1, W2=W2, act=act)


def slope(cache):
    H = cache["H"]
    return {"relu": lambda: (H != 0).to(H), "tanh": lambda: (1 + H) * (1 - H), "sigmoid": lambda: H * (1 - H)}[cache["act"]]()


def backward(dO, cache, lam):
    dZ = torch.mm(dO, cache["W2"].T) * slope(cache)
    grads = dict(db2=dO.sum(0), db1=dZ.sum(0), dX=dZ @ cache["W1"].T)
    grads["dW2"] = cache["H"].T @ dO + lam * cache["W2"]
    grads["dW1"] = cache["X"].T @ dZ + lam * cache["W1"]
    return grads


def backward_column(x, y, W1, W2, act, lam):
    # the row functions, transposed
    h, q = W1.shape[0], W2.shape[0]
    o, cache = forward(x.T, W1.T, torch.zeros(h, dtype=x.dtype), W2.T, torch.zeros(q, dtype=x.dtype), act)
    do = o - y.T
    g = backward(do, cache, lam)
    dh = do @ W2
    return {"do": do.T, "dW2": g["dW2"].T, "dh": dh.T, "dz": (dh * slope(cache)).T, "dW1": g["dW1"].T}


def loss_and_penalty(O, y, W1, W2, lam):
    L = (O.logsumexp(dim=1) - O[torch.arange(O.shape[0]), y]).mean()
    s = lam * torch.tensor([(w ** 2).sum() for w in (W1, W2)], dtype=O.dtype).sum() / 2
    return L, s, L + s


def udacity_step(X, y, Wih, Who, lr):
    zero_h, zero_o = Wih.new_zeros(Wih.shape[1]), Who.new_zeros(1)
    o, cache = forward(X, Wih, zero_h, Who, zero_o, "sigmoid")
    g = backward((o - y) / X.shape[0], cache, 0)
    return Wih - lr * g["dW1"], Who - lr * g["dW2"]


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    o, cache = forward(X, Wih, Wih.new_zeros(Wih.shape[1]), Who, Who.new_zeros(1), "sigmoid")
    p = o.sigmoid()
    g = backward((p - y) * p * (1 - p) / X.shape[0], cache, 0)
    return Wih - lr * g["dW1"], Who - lr * g["dW2"]


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
    # X, hidden layer, and the two weight matrices
    return n * d + n * h + d * h + h * q
