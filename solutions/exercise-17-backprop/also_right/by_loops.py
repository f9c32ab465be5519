"""Loops over examples and units, as a beginner might; the cache is a tuple; helpers shared between the functions."""
# ruff: noqa: E741, B905, ARG001

import math

import torch


def f(z, act):
    if act == "relu":
        return max(z, 0.0)
    if act == "tanh":
        return math.tanh(z)
    return 1 / (1 + math.exp(-z))


def f_prime(z, act):
    if act == "relu":
        return 1.0 if z > 0 else 0.0
    if act == "tanh":
        return 1 - math.tanh(z) ** 2
    return f(z, "sigmoid") * (1 - f(z, "sigmoid"))


def apply(function, Z, act):
    return torch.tensor([[function(z, act) for z in row] for row in Z.tolist()], dtype=Z.dtype).reshape(Z.shape)


def forward(X, W1, b1, W2, b2, act):
    print("forward", tuple(X.shape))
    Z = torch.stack([x @ W1 + b1 for x in X])
    H = apply(f, Z, act)
    O = torch.stack([h @ W2 + b2 for h in H])
    return O, (X, Z, H, W1, W2, act)


def backward(dO, cache, lam):
    X, Z, H, W1, W2, act = cache
    grads = {"dW1": lam * W1, "db1": torch.zeros_like(W1[0]), "dW2": lam * W2, "db2": torch.zeros_like(W2[0])}
    slopes = apply(f_prime, Z, act)
    rows = []
    for i in range(X.shape[0]):
        grads["dW2"] = grads["dW2"] + torch.outer(H[i], dO[i])
        grads["db2"] = grads["db2"] + dO[i]
        delta = (W2 @ dO[i]) * slopes[i]
        grads["dW1"] = grads["dW1"] + torch.outer(X[i], delta)
        grads["db1"] = grads["db1"] + delta
        rows.append(W1 @ delta)
    grads["dX"] = torch.stack(rows)
    return grads


def loss_and_penalty(O, y, W1, W2, lam):
    total = 0.0
    for scores, label in zip(O, y):
        total = total + torch.log(torch.exp(scores).sum()) - scores[label]
    L = total / len(y)
    s = lam * 0.5 * (torch.sum(W1 * W1) + torch.sum(W2 * W2))
    return (L, s, L + s)


def backward_column(x, y, W1, W2, act, lam):
    z = torch.matmul(W1, x)
    h = apply(f, z, act)
    o = torch.matmul(W2, h)
    grads = {}
    grads["do"] = o - y
    grads["dW2"] = torch.matmul(grads["do"], h.t()) + lam * W2
    grads["dh"] = torch.matmul(W2.t(), grads["do"])
    grads["dz"] = grads["dh"] * apply(f_prime, z, act)
    grads["dW1"] = torch.matmul(grads["dz"], x.t()) + lam * W1
    return grads


def udacity_step(X, y, Wih, Who, lr):
    hidden_out = apply(f, X @ Wih, "sigmoid")
    error = y - hidden_out @ Who
    hidden_error_term = error @ Who.T * hidden_out * (1 - hidden_out)
    m = X.shape[0]
    new_Who = Who + lr * hidden_out.T @ error / m
    new_Wih = Wih + lr * X.T @ hidden_error_term / m
    return new_Wih, new_Who


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    hidden_out = apply(f, X @ Wih, "sigmoid")
    answers = apply(f, hidden_out @ Who, "sigmoid")
    output_error_term = (y - answers) * apply(f_prime, hidden_out @ Who, "sigmoid")
    hidden_error_term = output_error_term @ Who.T * hidden_out * (1 - hidden_out)
    new_Who = Who + lr * hidden_out.T @ output_error_term / len(X)
    new_Wih = Wih + lr * X.T @ hidden_error_term / len(X)
    return new_Wih, new_Who


def xor_net():
    W1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
    b1 = torch.tensor([-0.5, -1.5])
    W2 = torch.tensor([[2.0], [-6.0]])
    b2 = torch.tensor([0.0])
    return [W1, b1, W2, b2]


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    q = int(max(y)) + 1
    W1 = torch.normal(0.0, 0.5, (X.shape[1], hidden), generator=g)
    W2 = torch.normal(0.0, 0.5, (hidden, q), generator=g)
    params = {"W1": W1, "b1": torch.zeros(hidden), "W2": W2, "b2": torch.zeros(q)}
    losses = []
    for _ in range(epochs):
        Z = X @ params["W1"] + params["b1"]
        H = torch.tanh(Z)
        O = H @ params["W2"] + params["b2"]
        chances = torch.softmax(O, dim=1)
        dO = (chances - torch.eye(q)[y]) / X.shape[0]
        dZ = (dO @ params["W2"].T) * (1 - H**2)
        grads = {
            "W1": X.T @ dZ + lam * params["W1"], "b1": dZ.sum(0),
            "W2": H.T @ dO + lam * params["W2"], "b2": dO.sum(0),
        }  # fmt: skip
        losses.append(loss_and_penalty(O, y, params["W1"], params["W2"], lam)[2].item())
        for name in params:
            params[name] = params[name] - lr * grads[name]
    return (params["W1"], params["b1"], params["W2"], params["b2"]), losses


def cache_floats(n, d, h, q):
    cached = [(n, d), (n, h), (n, h)]
    return sum(rows * columns for rows, columns in cached)
