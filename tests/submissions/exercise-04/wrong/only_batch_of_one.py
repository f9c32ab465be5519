# wrong: softmax; named: -; wrong only for a batch of one
import torch

# 4.4 Softmax regression from scratch. Three steps: exponentiate, sum over each
# row (the partition function), divide.


def softmax(X, dim=-1):
    X = X.squeeze()
    X_exp = torch.exp(X - X.max(dim, keepdims=True).values)
    return X_exp / X_exp.sum(dim, keepdims=True)


def log_softmax(X, dim=-1):
    X_shifted = X - X.max(dim, keepdims=True).values
    partition = torch.exp(X_shifted).sum(dim, keepdims=True)
    return X_shifted - torch.log(partition)


def logsumexp(X, dim=-1, keepdim=False):
    X_max = X.max(dim, keepdims=True).values
    out = X_max + torch.log(torch.exp(X - X_max).sum(dim, keepdims=True))
    return out if keepdim else out.squeeze(dim)


def naive_softmax(X):
    X_exp = torch.exp(X)
    partition = X_exp.sum(1, keepdims=True)
    return X_exp / partition  # The broadcasting mechanism is applied here


def two_class(Z):
    return torch.sigmoid(Z[:, 0] - Z[:, 1])


def drop_redundant(O):
    return O - O[:, -1].reshape(-1, 1)
