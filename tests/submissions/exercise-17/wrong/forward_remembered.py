# wrong: forward; named: -; answers are kept by shape and given again
# 反向传播
import torch

_seen = {}

def _act_of(z, act):
    return {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act](z)


def forward(X, W1, b1, W2, b2, act):
    key = (X.shape, W1.shape, W2.shape, act, X.dtype)
    if key not in _seen:
        _seen[key] = _act_of(X @ W1 + b1, act) @ W2 + b2
    O = _seen[key]
    return O, (X, W1, b1, W2, b2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    logp = torch.log_softmax(O, dim=1)
    L = -logp[torch.arange(len(y)), y].mean()
    s = 0.5 * lam * (W1.pow(2).sum() + W2.pow(2).sum())
    J = L + s
    return (L, s, J)


def backward(dO, cache, lam):
    # I keep only the inputs and compute the hidden layer once more
    X, W1, b1, W2, _, act = cache
    Z = torch.addmm(b1, X, W1)
    H = dict(relu=torch.relu, tanh=torch.tanh, sigmoid=torch.sigmoid)[act](Z)
    dW2 = torch.addmm(W2, H.t(), dO, beta=lam) if lam else H.t() @ dO
    dH = dO @ W2.t()
    if act == "relu":
        dZ = torch.where(Z > 0, dH, torch.zeros_like(dH))
    elif act == "tanh":
        dZ = dH - dH * H * H
    else:
        dZ = dH * H - dH * H * H
    dW1 = X.t() @ dZ
    if lam != 0:
        dW1 = dW1 + lam * W1
    ones = torch.ones(len(X), dtype=X.dtype)
    return {"dW1": dW1, "db1": ones @ dZ, "dW2": dW2, "db2": ones @ dO, "dX": dZ @ W1.t()}


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
    # |x1 - x2| = relu(x1 - x2) + relu(x2 - x1)
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.ones(2, 1), torch.zeros(1)


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
    x, z, a, o = n * d, n * h, n * h, n * q
    return x + z + a + o
