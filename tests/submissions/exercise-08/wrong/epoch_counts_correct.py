# wrong: perceptron_epoch; named: -; returns how many were right
import torch


def make_unit(w, b):
    def unit(x):
        return torch.inner(x, w) + b
    return unit


def make_classifier(w, b):
    unit = make_unit(w, b)

    def classify(x):
        return 1 if unit(x) >= 0 else 0
    return classify


def make_learner(lr):
    def learn(x, y, w, b):
        y_hat = make_classifier(w, b)(x)
        if y_hat == y:
            return w, b, False
        if y == 1:
            return w + lr * x, b + lr, True
        return w - lr * x, b - lr, True
    return learn


def score(x, w, b):
    return make_unit(w, b)(x)


def predict(X, w, b):
    classify = make_classifier(w, b)
    return torch.tensor([classify(row) for row in X], dtype=torch.int64)


def and_gate():
    return torch.tensor([3.0, 3.0]), -5.0


def or_gate():
    return torch.tensor([3.0, 3.0]), -1.0


def not_gate():
    return torch.tensor([-3.0]), 1.0


def xor(x1, x2):
    AND = make_classifier(*and_gate())
    OR = make_classifier(*or_gate())
    NOT = make_classifier(*not_gate())
    pair = torch.tensor([x1, x2], dtype=torch.float32)
    not_both = NOT(torch.tensor([AND(pair)], dtype=torch.float32))
    return AND(torch.tensor([OR(pair), not_both], dtype=torch.float32))


def perceptron_step(x, y, w, b, lr):
    w, b, _ = make_learner(lr)(x, y, w, b)
    return w, b


def perceptron_epoch(X, y, w, b, lr):
    correct = 0
    for i in range(len(X)):
        y_hat = 1 if X[i] @ w + b >= 0 else 0
        if y_hat == y[i]:
            correct += 1
        else:
            w, b = w + lr * (y[i] - y_hat) * X[i], b + lr * (y[i] - y_hat)
    return w, b, correct


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    def begin():
        if g is None:
            return torch.zeros(X.shape[1]).to(X.dtype), 0.0
        return torch.normal(0.0, 1.0, (X.shape[1],), generator=g).to(X.dtype), torch.rand(1, generator=g).item()

    learn = make_learner(lr)
    w, b = begin()
    history = []
    epoch = 0
    while epoch < max_epochs:
        count = 0
        for row, label in zip(X, y):
            w, b, moved = learn(row, label.item(), w, b)
            count += moved
        history.append(count)
        epoch += 1
        if count == 0:
            break
    return w, b, history


def fit_folded(X, y, epochs):
    def fold(row):
        return torch.cat([torch.tensor([1.0], dtype=row.dtype), row])

    w = torch.zeros(X.shape[1] + 1).to(X.dtype)
    for _ in range(epochs):
        for row, label in zip(X, y):
            z = fold(row)
            guess = 1 if torch.inner(z, w) >= 0 else 0
            if guess < label:
                w = w + z
            elif guess > label:
                w = w - z
    return w


def margin(X, y, w, b):
    unit = make_unit(w, b)
    norm = w.norm(p=2)
    distances = []
    for row, label in zip(X, y):
        dist = unit(row) / norm
        distances.append(dist if label == 1 else -dist)
    return torch.stack(distances).min()
