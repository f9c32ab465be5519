# wrong: logsumexp; named: -; function missing
import torch

# 4.4 Softmax regression from scratch. Three steps: exponentiate, sum over each
# row (the partition function), divide.


def softmax(X, dim=-1):
    X_shifted = X - X.max(dim, keepdims=True).values
    X_exp = torch.exp(X_shifted)
    partition = X_exp.sum(dim, keepdims=True)
    return X_exp / partition  # The broadcasting mechanism is applied here


def log_softmax(X, dim=-1):
    X_shifted = X - X.max(dim, keepdims=True).values
    partition = torch.exp(X_shifted).sum(dim, keepdims=True)
    return X_shifted - torch.log(partition)


def naive_softmax(X):
    X_exp = torch.exp(X)
    partition = X_exp.sum(1, keepdims=True)
    return X_exp / partition  # The broadcasting mechanism is applied here


def two_class(Z):
    return torch.sigmoid(Z[:, 0] - Z[:, 1])


def drop_redundant(O):
    return O - O[:, -1].reshape(-1, 1)


X = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(X.sum(0, keepdims=True), X.sum(1, keepdims=True))
X = torch.rand((2, 5))
X_prob = softmax(X)
print(X_prob, X_prob.sum(1))
