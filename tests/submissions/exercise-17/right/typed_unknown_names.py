from __future__ import annotations
import torch
from dataclasses import dataclass


@dataclass
class Tape:
    X: Batch
    Z: Hidden
    W1: Weight
    W2: Weight
    act: Literal["relu", "tanh", "sigmoid"]

    @property
    def H(self) -> Hidden:
        if self.act == "relu":
            return self.Z.clamp(min=0)
        return torch.tanh(self.Z) if self.act == "tanh" else torch.sigmoid(self.Z)


def forward(X: Float[Tensor, "n d"], W1: Weight, b1: Bias, W2: Weight, b2: Bias, act: Act) -> tuple[Output, Tape]:
    tape = Tape(X, X @ W1 + b1, W1, W2, act)
    return tape.H @ W2 + b2, tape


def loss_and_penalty(O: Output, y: Labels, W1: Weight, W2: Weight, lam: Number) -> tuple[Number, Number, Number]:
    L: Number = torch.nn.functional.nll_loss(torch.nn.functional.log_softmax(O, dim=1), y)
    s: Number = lam * 0.5 * (torch.linalg.norm(W1) ** 2 + torch.linalg.norm(W2) ** 2)
    return L, s, L + s


def backward(dO: Output, cache: Tape, lam: Number) -> Mapping[str, Tensor]:
    H = cache.H
    if cache.act == "relu":
        dH: Hidden = torch.where(cache.Z > 0, 1.0, 0.0).to(H.dtype)
    elif cache.act == "tanh":
        dH = 1 - H ** 2
    else:
        dH = H * (1 - H)
    dZ = dO @ cache.W2.mT * dH
    return {
        "dX": dZ @ cache.W1.mT,
        "dW2": H.mT @ dO + lam * cache.W2,
        "dW1": cache.X.mT @ dZ + lam * cache.W1,
        "db2": torch.einsum("ij->j", dO),
        "db1": torch.einsum("ij->j", dZ),
    }


def backward_column(x, y, W1, W2, act, lam):
    x_, y_ = x.reshape(-1), y.reshape(-1)
    pre = W1.mv(x_)
    h = getattr(torch, act)(pre)
    err = W2.mv(h) - y_
    back = err @ W2
    if act == "relu":
        dz = torch.where(pre > 0, back, torch.zeros_like(back))
    elif act == "tanh":
        dz = back / torch.cosh(pre) ** 2
    else:
        dz = back * torch.sigmoid(pre) * torch.sigmoid(-pre)
    return dict(do=err[:, None], dW2=torch.einsum("i,j->ij", err, h) + lam * W2, dh=back[:, None], dz=dz[:, None],
                dW1=torch.einsum("i,j->ij", dz, x_) + lam * W1)


def udacity_step(X, y, Wih, Who, lr):
    t = X.dtype
    X, y, A, B = X.double(), y.double(), Wih.double(), Who.double()
    H = X.mm(A).sigmoid()
    R = H.mm(B) - y
    gB = H.t().mm(R).div(X.size(0))
    gA = X.t().mm(R.mm(B.t()).mul(H).mul(1 - H)).div(X.size(0))
    return A.sub(gA, alpha=lr).to(t), B.sub(gB, alpha=lr).to(t)


def udacity_sigmoid_step(X, y, Wih, Who, lr):
    m = X.shape[0]
    hidden = torch.sigmoid(X @ Wih)
    output = torch.sigmoid(hidden @ Who)
    error = y - output
    output_term = error * output * (1 - output)
    hidden_term = output_term @ Who.T * hidden * (1 - hidden)
    return Wih + lr / m * (X.T @ hidden_term), Who + lr / m * (hidden.T @ output_term)


def xor_net():
    # |x1 - x2| = relu(x1 - x2) + relu(x2 - x1)
    return torch.tensor([[1., -1.], [-1., 1.]]), torch.zeros(2), torch.ones(2, 1), torch.zeros(1)


def train(X, y, hidden, lr, epochs, g, lam=0.0):
    d = X.shape[1]
    q = int(y.max().item() + 1)
    W1 = torch.randn((d, hidden), generator=g) * (1 / d) ** 0.5
    b1 = torch.zeros(hidden)
    W2 = torch.randn((hidden, q), generator=g) * (1 / hidden) ** 0.5
    b2 = torch.zeros(q)
    losses = []
    for epoch in range(epochs):
        O, cache = forward(X, W1, b1, W2, b2, "tanh")
        _, _, J = loss_and_penalty(O, y, W1, W2, lam)
        losses.append(float(J))
        dO = (torch.softmax(O, dim=1) - torch.eye(q)[y]) / len(X)
        grad = backward(dO, cache, lam)
        W1 = W1 - lr * grad["dW1"]
        b1 = b1 - lr * grad["db1"]
        W2 = W2 - lr * grad["dW2"]
        b2 = b2 - lr * grad["db2"]
    return (W1, b1, W2, b2), losses


def cache_floats(n, d, h, q):
    # X, Z and H
    return n * (d + 2 * h)
