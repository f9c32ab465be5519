import torch

_store = []


def forward(X, W1, b1, W2, b2, act):
    Z = X @ W1 + b1
    H = getattr(Z, act)()
    _store.append((X.clone(), Z, H, W1.clone(), W2.clone(), act))
    return H @ W2 + b2, len(_store) - 1       # the cache is a number


def backward(dO, cache, lam):
    X, Z, H, W1, W2, act = _store[cache]
    if act == "relu":
        mask = Z > 0
        dZ = (dO @ W2.T).where(mask, torch.zeros_like(Z))
    else:
        dZ = (dO @ W2.T) * (1 - H * H if act == "tanh" else H * (1 - H))
    return {"dW1": X.T @ dZ + lam * W1, "db1": dZ.sum(0), "dW2": H.T @ dO + lam * W2, "db2": dO.sum(0), "dX": dZ @ W1.T}


def loss_and_penalty(O, y, W1, W2, lam):
    E = torch.exp(O.double() - O.double().max(dim=1, keepdim=True).values)
    probs = E / E.sum(dim=1, keepdim=True)
    L = -torch.log(probs[range(len(y)), y]).mean()
    flat = torch.cat([W1.reshape(-1), W2.reshape(-1)]).double()
    s = lam / 2 * flat.dot(flat)
    return L.to(O.dtype), s.to(O.dtype), (L + s).to(O.dtype)


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
    m = X.shape[0]
    hidden = torch.sigmoid(X @ Wih)
    output = torch.sigmoid(hidden @ Who)
    error = y - output
    output_term = error * output * (1 - output)
    hidden_term = output_term @ Who.T * hidden * (1 - hidden)
    return Wih + lr / m * (X.T @ hidden_term), Who + lr / m * (hidden.T @ output_term)


def xor_net():
    # |x1 - x2| = relu(x1 - x2) + relu(x2 - x1)
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.ones(2, 1), torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    d = X.shape[1]
    q = int(y.max().item() + 1)
    W1 = torch.randn((d, hidden), generator=g) * (1 / d) ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn((hidden, q), generator=g) * (1 / hidden) ** 0.5
    b2 = torch.zeros(q)
    losses = []
    for epoch in range(epochs):
        O, cache = forward(X, W1, b1, W2, b2, "tanh")
        _, _, J = loss_and_penalty(O, y, W1, W2, lam)
        losses.append(float(J))
        dO = (torch.softmax(O, dim=1) - torch.eye(q)[y]) / len(X)
        grad = backward(dO, cache, lam)
        W1 = W1 - lr * grad["dW1"]
        b1 = b1 - lr * grad["db1"]
        W2 = W2 - lr * grad["dW2"]
        b2 = b2 - lr * grad["db2"]
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    # X, Z, H and all parameters
    params = (d + 1) * h + (h + 1) * q
    return n * (d + h + h) + params
