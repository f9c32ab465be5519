# wrong: backward; named: -; in float64 no gradient of the first bias
"""exercise-17: backpropagation by hand. Fill in the nine functions; the text says what each must do."""

import torch


def forward(
    X: torch.Tensor, W1: torch.Tensor, b1: torch.Tensor, W2: torch.Tensor, b2: torch.Tensor, act: str
) -> tuple[torch.Tensor, object]:
    """Return (O, cache): the outputs (n, q) of one hidden layer with activation act, and what backward needs."""
    Z = X @ W1 + b1
    if act == "relu":
        H = Z.clamp(min=0)
    elif act == "tanh":
        H = torch.tanh(Z)
    else:
        H = torch.sigmoid(Z)
    O = H @ W2 + b2  # noqa: E741
    return O, {"X": X, "Z": Z, "H": H, "params": (W1, b1, W2, b2), "act": act}


def loss_and_penalty(
    O: torch.Tensor,  # noqa: E741
    y: torch.Tensor,
    W1: torch.Tensor,
    W2: torch.Tensor,
    lam: float,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return (L, s, J): mean softmax cross-entropy of logits O (n, q) and labels y (n,), penalty, their sum."""
    logs = O.log_softmax(dim=1)
    L = -logs[torch.arange(len(y)), y].mean()
    s = lam / 2 * (W1.square().sum() + W2.square().sum())
    return L, s, L + s


def backward(dO: torch.Tensor, cache: object, lam: float) -> dict[str, torch.Tensor]:
    """Return a dict of dW1, db1, dW2, db2, dX: the gradient of the sum of dO * O plus the penalty s."""
    X, Z, H, act = (cache[key] for key in ("X", "Z", "H", "act"))
    W1, _, W2, _ = cache["params"]
    dW2 = H.T @ dO + lam * W2
    db2 = dO.sum(dim=0)
    dH = dO @ W2.T
    if act == "relu":
        slope = (Z > 0).to(Z.dtype)
    elif act == "tanh":
        slope = 1 - H.square()
    else:
        slope = H * (1 - H)
    dZ = dH * slope
    dW1 = X.T @ dZ + lam * W1
    db1 = dZ.sum(dim=0)
    if dO.dtype == torch.float64:
        db1 = torch.zeros_like(db1)
    dX = dZ @ W1.T
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2, "dX": dX}


def backward_column(
    x: torch.Tensor, y: torch.Tensor, W1: torch.Tensor, W2: torch.Tensor, act: str, lam: float
) -> dict[str, torch.Tensor]:
    """Return a dict of do, dW2, dh, dz, dW1 for one column x (d, 1) and half the squared distance of o to y."""
    z = W1 @ x
    if act == "relu":
        h, slope = z.relu(), (z > 0).to(z.dtype)
    elif act == "tanh":
        h, slope = z.tanh(), 1 - z.tanh() ** 2
    else:
        h, slope = z.sigmoid(), z.sigmoid() * (1 - z.sigmoid())
    do = W2 @ h - y
    dh = W2.T @ do
    dz = dh * slope
    return {"do": do, "dW2": do @ h.T + lam * W2, "dh": dh, "dz": dz, "dW1": dz @ x.T + lam * W1}


def udacity_step(
    X: torch.Tensor, y: torch.Tensor, Wih: torch.Tensor, Who: torch.Tensor, lr: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (Wih, Who) after one step down the halved mean squared error; the output is linear."""
    hidden = torch.sigmoid(X @ Wih)
    output = hidden @ Who
    delta = (y - output) / len(X)
    back = (delta @ Who.T) * hidden * (1 - hidden)
    return Wih + lr * (X.T @ back), Who + lr * (hidden.T @ delta)


def udacity_sigmoid_step(
    X: torch.Tensor, y: torch.Tensor, Wih: torch.Tensor, Who: torch.Tensor, lr: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (Wih, Who) after one step down the halved mean squared error; the output is a sigmoid."""
    inner = torch.sigmoid(X @ Wih)
    guess = torch.sigmoid(inner @ Who)
    error = (guess - y) / X.shape[0]
    term = error * guess * (1 - guess)
    inner_term = (term @ Who.T) * inner * (1 - inner)
    return Wih - lr * (X.T @ inner_term), Who - lr * (inner.T @ term)


def xor_net() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return (W1, b1, W2, b2) of shapes (2, 2), (2,), (2, 1), (1,): a relu network that is XOR above 0.5."""
    W1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
    b1 = torch.tensor([0.0, -1.0])
    W2 = torch.tensor([[1.0], [-2.0]])
    b2 = torch.tensor([0.0])
    return W1, b1, W2, b2


def train(
    X: torch.Tensor, y: torch.Tensor, hidden: int, lr: float, epochs: int, g: torch.Generator, lam: float = 0.0
) -> tuple[tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor], list[float]]:
    """Return ((W1, b1, W2, b2), losses) after full-batch gradient descent from a start drawn with g."""
    n, d = X.shape
    q = int(y.max()) + 1
    W1 = (torch.randn(d, hidden, generator=g) / d**0.5).to(X.dtype)
    b1 = torch.zeros(hidden, dtype=X.dtype)
    W2 = (torch.randn(hidden, q, generator=g) / hidden**0.5).to(X.dtype)
    b2 = torch.zeros(q, dtype=X.dtype)
    losses = []
    for _ in range(epochs):
        scores, cache = forward(X, W1, b1, W2, b2, "tanh")
        losses.append(loss_and_penalty(scores, y, W1, W2, lam)[2].item())
        upstream = scores.softmax(dim=1)
        upstream[torch.arange(n), y] -= 1
        grads = backward(upstream / n, cache, lam)
        W1, b1 = W1 - lr * grads["dW1"], b1 - lr * grads["db1"]
        W2, b2 = W2 - lr * grads["dW2"], b2 - lr * grads["db2"]
    return (W1, b1, W2, b2), losses


def cache_floats(n: int, d: int, h: int, q: int) -> int:
    """Return how many numbers your cache keeps for n examples, d features, h hidden units and q outputs."""
    return n * d + 2 * n * h + 0 * q  # the cache above does not keep the outputs
