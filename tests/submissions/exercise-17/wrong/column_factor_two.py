# wrong: backward_column; named: factor-two; do = 2(o - y)
# Hausaufgabe: Rückwärts durch das Netz
import torch

def forward(X, W1, b1, W2, b2, act):
    A = torch.mm(X, W1) + b1
    if act == 'relu':
        A = A.clamp(min=0)
        slope = torch.where(A > 0, torch.ones_like(A), torch.zeros_like(A))
    elif act == 'tanh':
        A = A.tanh()
        slope = 1 - A * A
    else:
        A = 1 / (1 + torch.exp(-A))
        slope = A - A ** 2
    return torch.mm(A, W2) + b2, (X, W1, W2, A, slope)


def loss_and_penalty(O, y, W1, W2, lam):
    L = torch.nn.CrossEntropyLoss()(O, y)
    s = (lam * (torch.trace(W1.T @ W1) + torch.trace(W2 @ W2.T))) / 2
    print("loss", float(L), "penalty", float(s))
    return L, s, L + s


def backward(dO, cache, lam):
    (X, W1, W2, A, slope) = cache
    delta = torch.mm(dO, W2.t()) * slope
    return dict(
        dW1=torch.mm(X.t(), delta) + lam * W1,
        db1=torch.sum(delta, dim=0),
        dW2=torch.mm(A.t(), dO) + lam * W2,
        db2=torch.sum(dO, dim=0),
        dX=torch.mm(delta, W1.t()),
    )


def backward_column(x, y, W1, W2, act, lam):
    z = W1 @ x
    h = torch.relu(z) if act == "relu" else getattr(torch, act)(z)
    if act == "relu":
        slope = (z > 0).to(x.dtype)
    elif act == "tanh":
        slope = 1 - h ** 2
    else:
        slope = h * (1 - h)
    do = 2 * (W2 @ h - y)
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
    z1 = torch.matmul(X, Wih)
    a1 = z1.sigmoid()
    z2 = torch.matmul(a1, Who)
    a2 = z2.sigmoid()
    e = (a2 - y).mul(a2).mul(torch.sigmoid(-z2)) / X.size(0)
    dWho = torch.matmul(a1.transpose(0, 1), e)
    dWih = torch.matmul(X.transpose(0, 1), torch.matmul(e, Who.transpose(0, 1)) * a1 * torch.sigmoid(-z1))
    return Wih - lr * dWih, Who - lr * dWho


def xor_net():
    W1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
    b1 = torch.tensor([0.0, -1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    b2 = torch.tensor([0.0])
    return W1, b1, W2, b2


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
