# wrong: margin; named: margin-of-the-score; the score, not the distance
# counts with masks and torch.heaviside; the folded bias is computed from augmented tensors everywhere
import torch

ONE = torch.tensor(1.0)


def H(z):
    return torch.heaviside(z, torch.ones_like(z))


def aug(X):
    return torch.cat([torch.ones(*X.shape[:-1], 1, dtype=X.dtype), X], dim=-1)


def joined(w, b):
    return torch.cat([torch.tensor([float(b)], dtype=w.dtype), w])


def score(x, w, b):
    return aug(x) @ joined(w, b)


def predict(X, w, b):
    return H(aug(X) @ joined(w, b)).long()


def and_gate():
    return ONE.repeat(2), -1.5 * ONE


def or_gate():
    return ONE.repeat(2), -0.5 * ONE


def not_gate():
    return -ONE.repeat(1), 0.5 * ONE


def xor(x1, x2):
    def on(gate, *v):
        w, b = gate()
        return H(torch.tensor(v).float() @ w + b)
    r = on(and_gate, on(or_gate, x1, x2), on(not_gate, on(and_gate, x1, x2)))
    return r.int().item()


def train(Z, y, theta, lr, epochs, stop):
    """Train on augmented rows; returns the weights and the mistakes of each epoch."""
    history = []
    for _ in range(epochs):
        errors = []
        for z, t in zip(Z, y):
            e = t - H(z @ theta)
            theta = theta + lr * e * z
            errors.append(e)
        history.append(int(torch.stack(errors).abs().sum().item()))
        if stop and history[-1] == 0:
            break
    return theta, history


def perceptron_step(x, y, w, b, lr):
    theta, _ = train(aug(x)[None], torch.tensor([y]), joined(w, b), lr, 1, False)
    return theta[1:], theta[0]


def perceptron_epoch(X, y, w, b, lr):
    theta, history = train(aug(X), y, joined(w, b), lr, 1, False)
    return theta[1:], theta[0], history[0]


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    theta = torch.zeros(X.shape[1] + 1, dtype=X.dtype)
    if g is not None:
        theta = torch.randn(X.shape[1] + 1, dtype=X.dtype, generator=g)
    theta, history = train(aug(X), y, theta, lr, max_epochs, True)
    return theta[1:], theta[0], history


def fit_folded(X, y, epochs):
    return train(aug(X), y, torch.zeros(X.shape[1] + 1, dtype=X.dtype), 1.0, epochs, False)[0]


def margin(X, y, w, b):
    signed = (X @ w + b) * (2 * y - 1)
    return signed.min()
