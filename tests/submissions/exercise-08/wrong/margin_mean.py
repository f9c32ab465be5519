# wrong: margin; named: -; mean distance
"""I compute in float64 everywhere and cast back at the end, to be safe."""
import torch


def _dbl(*ts):
    return [torch.as_tensor(t, dtype=torch.float64) for t in ts]


def score(x, w, b):
    xd, wd, bd = _dbl(x, w, b)
    return (xd.dot(wd) + bd).to(x.dtype)


def predict(X, w, b):
    Xd, wd, bd = _dbl(X, w, b)
    return (Xd.mv(wd) + bd).ge(0).to(torch.int64)


def and_gate():
    return torch.tensor([1.0, 1.0], dtype=torch.float64), -2.0


def or_gate():
    return torch.tensor([1.0, 1.0], dtype=torch.float64), -1.0


def not_gate():
    return torch.tensor([-1.0], dtype=torch.float64), 0.0


def xor(x1, x2):
    def ask(w, b, *v):
        return int((torch.tensor(v).double() * w).sum() + b >= 0)

    a = ask(*and_gate(), x1, x2)
    o = ask(*or_gate(), x1, x2)
    return ask(*and_gate(), o, ask(*not_gate(), a))


def perceptron_step(x, y, w, b, lr):
    xd, wd, bd = _dbl(x, w, b)
    yhat = 1 if float(xd.dot(wd) + bd) >= 0 else 0
    step = lr * (y - yhat)
    return (wd + step * xd).to(x.dtype), (bd + step).item()


def perceptron_epoch(X, y, w, b, lr):
    Xd, wd, bd = _dbl(X, w, b)
    wd, bd = wd.clone(), bd.clone()
    n_wrong = 0
    for i in range(len(Xd)):
        yhat = int(Xd[i].dot(wd) + bd >= 0)
        if yhat != int(y[i]):
            n_wrong += 1
            wd += lr * (int(y[i]) - yhat) * Xd[i]
            bd += lr * (int(y[i]) - yhat)
    return wd.to(X.dtype), bd.to(X.dtype), n_wrong


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    Xd = X.double()
    wd = torch.zeros(X.shape[1], dtype=torch.float64)
    bd = torch.zeros((), dtype=torch.float64)
    if g is not None:
        wd.normal_(generator=g)
        bd.normal_(generator=g)
    history = []
    for _ in range(max_epochs):
        n_wrong = 0
        for i in range(len(Xd)):
            yhat = int(Xd[i].dot(wd) + bd >= 0)
            if yhat != int(y[i]):
                n_wrong += 1
                wd += lr * (int(y[i]) - yhat) * Xd[i]
                bd += lr * (int(y[i]) - yhat)
        history.append(n_wrong)
        if not n_wrong:
            break
    return wd.to(X.dtype), bd.to(X.dtype), history


def fit_folded(X, y, epochs):
    Xd = torch.nn.functional.pad(X.double(), (1, 0), value=1.0)
    wd = torch.zeros(Xd.shape[1], dtype=torch.float64)
    for _ in range(epochs):
        for xi, yi in zip(Xd, y.tolist()):
            wd += (yi - int(xi.dot(wd) >= 0)) * xi
    return wd.to(X.dtype)


def margin(X, y, w, b):
    return (((X @ w) + b) / w.norm() * (2 * y - 1)).mean()
