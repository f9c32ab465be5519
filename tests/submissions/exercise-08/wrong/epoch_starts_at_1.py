# wrong: perceptron_epoch; named: -; the first row is skipped
# I keep everything as matrices (n,d) @ (d,1)
import torch


def score(x, w, b):
    return (x.reshape(1, -1) @ w.reshape(-1, 1)).squeeze() + b


def predict(X, w, b):
    O = X @ w.reshape(-1, 1) + b
    return O.ge(0).flatten().long()


def and_gate():
    W = torch.full((2, 1), 1.0)
    return W[:, 0], torch.tensor(-1.5)


def or_gate():
    W = torch.full((2, 1), 1.0)
    return W[:, 0], torch.tensor(-0.5)


def not_gate():
    W = torch.full((1, 1), -1.0)
    return W[:, 0], torch.tensor(0.5)


def xor(x1, x2):
    X = torch.tensor([[x1, x2]], dtype=torch.float32)
    wo, bo = or_gate()
    wa, ba = and_gate()
    wn, bn = not_gate()
    H1 = (X @ wo.reshape(2, 1) + bo >= 0).float()
    H2 = (X @ wa.reshape(2, 1) + ba >= 0).float()
    H3 = (H2 @ wn.reshape(1, 1) + bn >= 0).float()
    O = (torch.cat([H1, H3], dim=1) @ wa.reshape(2, 1) + ba >= 0)
    return int(O.item())


def perceptron_step(x, y, w, b, lr):
    X = x.reshape(1, -1)
    Y_hat = (X @ w.reshape(-1, 1) + b >= 0).to(X.dtype)
    E = y - Y_hat
    return w + lr * (X.T @ E).reshape(-1), b + lr * E.sum()


def perceptron_epoch(X, y, w, b, lr):
    m = 0
    for i in range(1, len(X)):
        e = int(y[i]) - int(X[i] @ w + b >= 0)
        w, b, m = w + lr * e * X[i], b + lr * e, m + abs(e)
    return w, b, m


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    if g is None:
        W = torch.zeros((X.shape[1], 1), dtype=X.dtype)
    else:
        W = torch.randn((X.shape[1], 1), dtype=X.dtype, generator=g)
    b = torch.zeros((1, 1), dtype=X.dtype)
    Y = y.reshape(-1, 1).to(X.dtype)
    history = []
    for _ in range(max_epochs):
        m = 0
        for i in range(X.shape[0]):
            E = Y[i:i + 1] - (X[i:i + 1] @ W + b >= 0).to(X.dtype)
            if E.item() != 0:
                m += 1
                W = W + lr * X[i:i + 1].T * E
                b = b + lr * E
        history.append(m)
        if m == 0:
            break
    return W.flatten(), b.squeeze(), history


def fit_folded(X, y, epochs):
    F = torch.cat([torch.ones((X.shape[0], 1), dtype=X.dtype), X], dim=1)
    W = torch.zeros((F.shape[1], 1), dtype=X.dtype)
    Y = y.reshape(-1, 1)
    for _ in range(epochs):
        for i in range(F.shape[0]):
            E = Y[i:i + 1] - (F[i:i + 1] @ W >= 0).long()
            W = W + F[i:i + 1].T * E
    return W.ravel()


def margin(X, y, w, b):
    O = X @ w.reshape(-1, 1) + b
    S = torch.where(y.reshape(-1, 1) == 1, O, O.neg())
    return S.min() / torch.linalg.norm(w)
