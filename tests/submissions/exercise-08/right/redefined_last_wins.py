import torch

print("perceptron homework")


def predict(X, w, b):
    return X @ w + b > 0   # first try


def perceptron_step(x, y, w, b, lr):
    raise NotImplementedError


def score(x, w, b):
    return w @ x + b


# second try: the tie belongs to class 1, and int64 please
def predict(X, w, b):
    z = X @ w + b
    out = torch.zeros_like(z, dtype=torch.int64)
    out[z >= 0] = 1
    return out


def and_gate():
    return torch.tensor([1.0, 1.0]), -1.2


def or_gate():
    return torch.tensor([1.0, 1.0]), -0.9


def not_gate():
    return torch.tensor([-2.0]), 1.0


def xor(x1, x2):
    def gate(name, *v):
        w, b = {"and": and_gate, "or": or_gate, "not": not_gate}[name]()
        z = sum(wi * vi for wi, vi in zip(w.tolist(), v)) + b
        return 1 if z >= 0 else 0
    left = gate("and", x1, gate("not", x2))
    right = gate("and", gate("not", x1), x2)
    return gate("or", left, right)


def perceptron_step(x, y, w, b, lr):
    err = y - (1 if w @ x + b >= 0 else 0)
    print("error", err)
    return torch.add(w, lr * err * x), b + lr * err


def perceptron_epoch(X, y, w, b, lr):
    m = 0
    for i in range(0, len(X), 1):
        err = y[i].item() - (1 if w @ X[i] + b >= 0 else 0)
        if err:
            m += 1
        w = torch.add(w, lr * err * X[i])
        b = b + lr * err
    print(f"{m} mistakes")
    return w, b, m


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    w = torch.zeros_like(X[0])
    b = torch.zeros_like(X[0, 0])
    if g is not None:
        w = torch.empty_like(X[0]).normal_(0, 0.1, generator=g)
    h = []
    for e in range(1, max_epochs + 1):
        m = 0
        for i in range(len(X)):
            err = y[i].item() - (1 if w @ X[i] + b >= 0 else 0)
            if err:
                m += 1
                w = w + lr * err * X[i]
                b = b + lr * err
        h.append(m)
        if e % 100 == 0:
            print("epoch", e, m)
        if m == 0:
            break
    return w, b, h


def fit_folded(X, y, epochs):
    first = torch.ones(X.shape[0], dtype=X.dtype)
    F = torch.vstack([first, X.T]).T
    w = torch.zeros_like(F[0])
    for e in range(epochs):
        for i in range(len(F)):
            err = y[i].item() - (1 if w @ F[i] >= 0 else 0)
            w = w + err * F[i]
    return w


def margin(X, y, w, b):
    s = torch.sign(y - 0.5).to(X.dtype)
    return torch.amin(s * (X @ w + b) / torch.norm(w))
