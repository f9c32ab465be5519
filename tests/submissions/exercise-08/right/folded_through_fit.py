# one training loop for all: fit_folded only unpacks what the epoch gives
import torch


def score(x, w, b):
    return (torch.cat([x, x.new_ones(1)]) * torch.cat([w, torch.as_tensor(b).to(w).reshape(1)])).sum()


def predict(X, w, b):
    s = torch.addmv(torch.as_tensor(b, dtype=X.dtype).expand(X.shape[0]), X, w)
    return torch.logical_not(s < 0).long()


def and_gate():
    """-1 + 0.5 + 0.5 is exactly 0."""
    return torch.tensor((0.5, 0.5)), torch.tensor(-1.0)


def or_gate():
    # De Morgan says: not(and(not, not)); here simply a smaller threshold
    w, _ = and_gate()
    return w, torch.tensor(-0.5)


def not_gate():
    return torch.tensor((-1.0,)), torch.tensor(0.0)


def xor(x1, x2):
    bit = lambda *v: torch.tensor([v], dtype=torch.float32)
    a = predict(bit(x1, x2), *and_gate())
    o = predict(bit(x1, x2), *or_gate())
    n = predict(a.float()[:, None], *not_gate())
    return predict(torch.stack([o, n], 1).float(), *and_gate()).item()


def perceptron_step(x, y, w, b, lr):
    w, b, _ = perceptron_epoch(x[None, :], torch.tensor([y]), w, b, lr)
    return w, b


def perceptron_epoch(X, y, w, b, lr):
    count = 0
    for i, t in enumerate(y.tolist()):
        h = predict(X[i:i + 1], w, b).item()
        if h == t:
            continue
        count += 1
        w, b = (w + lr * X[i], b + lr) if t else (w - lr * X[i], b - lr)
    return w, b, count


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    def start(*shape):
        return torch.zeros(*shape, dtype=X.dtype) if g is None else torch.randn(*shape, dtype=X.dtype, generator=g)

    w, b = start(X.shape[1]), start(1).squeeze()
    history = []
    for _ in range(max_epochs):
        w, b, count = perceptron_epoch(X, y, w, b, lr)
        history.append(count)
        if not count:
            break
    return w, b, history


def fit_folded(X, y, epochs):
    w, b = torch.zeros(X.shape[1], dtype=X.dtype), torch.zeros((), dtype=X.dtype)
    for _ in range(epochs):
        w, b, _ = perceptron_epoch(X, y, w, b, 1.0)
    return torch.cat([torch.as_tensor(b, dtype=X.dtype).reshape(1), w])


def margin(X, y, w, b):
    length = score(w, w, 0.0) ** 0.5
    return min(score(x, w, b) / length * (1 if t == 1 else -1) for x, t in zip(X, y))
