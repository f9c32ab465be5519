# wrong: predict; named: strict-inequality; sign() maps 0 to 0
# Perceptrons - from my lecture notes
# step function: 1 if the prediction is >= 0 otherwise 0
import torch
import numpy as np


def stepFunction(t):
    if t >= 0:
        return 1
    return 0


def prediction(X, W, b):
    return stepFunction((torch.matmul(X, W) + b).item())


def score(x, w, b):
    return torch.sum(torch.mul(w, x)) + b


def predict(X, w, b):
    signs = torch.sign(torch.mv(X, w) + b)
    return torch.clamp(signs, min=0).long()


def and_gate():
    weight1 = 1.0
    weight2 = 1.0
    bias = -2.0
    return torch.tensor([weight1, weight2]), bias


def or_gate():
    weight1 = 1.0
    weight2 = 1.0
    bias = -1.0
    return torch.tensor([weight1, weight2]), bias


def not_gate():
    weight1 = -1.0
    bias = 0.0
    return torch.tensor([weight1]), bias


def xor(x1, x2):
    inputs = torch.tensor([x1, x2]).float()
    A = prediction(inputs, *and_gate())
    B = prediction(inputs, *or_gate())
    C = prediction(torch.tensor([A]).float(), *not_gate())
    return prediction(torch.tensor([B, C]).float(), *and_gate())


def perceptron_step(x, y, w, b, lr):
    # never touch the caller's weights!
    w = w + 0
    y_hat = prediction(x, w, b)
    if y - y_hat == 1:
        w = w + lr * x
        b = b + lr
    elif y - y_hat == -1:
        w = w - lr * x
        b = b - lr
    return w, b


def perceptron_epoch(X, y, w, b, lr):
    W = w.clone()
    mistakes = 0
    for i in range(len(X)):
        y_hat = prediction(X[i], W, b)
        if y[i] - y_hat == 1:
            W += lr * X[i]
            b = b + lr
            mistakes += 1
        elif y[i] - y_hat == -1:
            W -= lr * X[i]
            b = b - lr
            mistakes += 1
    return W, b, mistakes


def fit(X, y, lr=1.0, max_epochs=1000, g=None):
    if g is None:
        W = torch.zeros(X.shape[1], dtype=X.dtype)
        b = 0.0
    else:
        # random start like in the quiz
        W = torch.rand(X.shape[1], generator=g, dtype=X.dtype)
        b = torch.rand(1, generator=g)[0].item() + float(X[:, 0].max())
    history = []
    for i in range(max_epochs):
        mistakes = 0
        for j in range(len(X)):
            y_hat = prediction(X[j], W, b)
            if y[j] - y_hat == 1:
                W = W + lr * X[j]
                b = b + lr
                mistakes += 1
            elif y[j] - y_hat == -1:
                W = W - lr * X[j]
                b = b - lr
                mistakes += 1
        history.append(mistakes)
        if mistakes == 0:
            return W, b, history
    return W, b, history


def fit_folded(X, y, epochs):
    X1 = torch.ones(X.shape[0], X.shape[1] + 1, dtype=X.dtype)
    X1[:, 1:] = X
    W = torch.zeros(X.shape[1] + 1, dtype=X.dtype)
    for i in range(epochs):
        for j in range(len(X1)):
            y_hat = prediction(X1[j], W, 0)
            W += (y[j] - y_hat) * X1[j]
    return W


def margin(X, y, w, b):
    d = (torch.matmul(X, w) + b) / torch.sqrt(torch.sum(w ** 2))
    d[y == 0] = -d[y == 0]
    return torch.min(d)
