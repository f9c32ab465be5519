# wrong: forward; named: no-hidden-activation; the hidden layer stays linear
# exercise 17
import torch

def _act_of(z, act):
    return {"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act](z)


def forward(X, W1, b1, W2, b2, act):
    H = X @ W1 + b1
    O = H @ W2 + b2
    return O, (X, W1, b1, W2, b2, act)


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.functional.cross_entropy(O, y)
    s = lam / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())
    return L, s, L + s


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
    m = X.shape[0]
    hidden = torch.sigmoid(X @ Wih)
    output = hidden @ Who
    error = y - output
    hidden_error = error @ Who.T
    hidden_term = hidden_error * hidden * (1 - hidden)
    delta_ih = X.T @ hidden_term
    delta_ho = hidden.T @ error
    return Wih + lr * delta_ih / m, Who + lr * delta_ho / m


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
    W1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
    b1 = torch.tensor([0.0, -1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    b2 = torch.tensor([0.0])
    return W1, b1, W2, b2


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
