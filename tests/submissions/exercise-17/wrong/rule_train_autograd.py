# wrong: train; named: -; trains with autograd
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
    logp = torch.log_softmax(O, dim=1)
    L = -logp[torch.arange(len(y)), y].mean()
    s = 0.5 * lam * (W1.pow(2).sum() + W2.pow(2).sum())
    J = L + s
    return (L, s, J)


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
    g = {}
    z = torch.mm(W1, x)
    h = {"relu": lambda t: t.clamp_min(0), "tanh": torch.tanh, "sigmoid": torch.sigmoid}[act](z)
    g["do"] = torch.mm(W2, h) - y
    g["dW2"] = torch.outer(g["do"].flatten(), h.flatten()) + lam * W2
    g["dh"] = torch.mm(W2.t(), g["do"])
    d = {"relu": (h > 0) * torch.ones_like(h), "tanh": 1 - h * h, "sigmoid": h - h * h}[act]
    g["dz"] = g["dh"] * d
    g["dW1"] = torch.outer(g["dz"].flatten(), x.flatten()) + lam * W1
    return g


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
    d, k = X.shape[1], int(y.max()) + 1
    ps = [torch.randn(d, hidden, generator=g) / d ** .5, torch.zeros(hidden), torch.randn(hidden, k, generator=g) / hidden ** .5, torch.zeros(k)]
    for p in ps:
        p.requires_grad_()
    losses = []
    for _ in range(epochs):
        W1, b1, W2, b2 = ps
        O = torch.tanh(X @ W1 + b1) @ W2 + b2
        J = torch.nn.functional.cross_entropy(O, y) + lam / 2 * (W1.pow(2).sum() + W2.pow(2).sum())
        losses.append(J.item())
        for p, gp in zip(ps, torch.autograd.grad(J, ps)):
            with torch.no_grad():
                p -= lr * gp
    return tuple(p.detach() for p in ps), losses


def cache_floats(n, d, h, q):
    # X, Z and H
    return n * (d + 2 * h)
