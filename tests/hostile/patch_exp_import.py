# attack: torch.exp is replaced by something else; part: import
import torch


def softmax(x, dim=-1):
    e = torch.exp(x - x.amax(dim, keepdim=True))
    return e / e.sum(dim, keepdim=True)


def log_softmax(x, dim=-1):
    s = x - x.amax(dim, keepdim=True)
    return s - torch.log(torch.exp(s).sum(dim, keepdim=True))


def logsumexp(x, dim=-1, keepdim=False):
    m = x.amax(dim, keepdim=True)
    r = m + torch.log(torch.exp(x - m).sum(dim, keepdim=True))
    return r if keepdim else r.squeeze(dim)


def naive_softmax(x):
    e = torch.exp(x)
    return e / e.sum(1, keepdim=True)


def two_class(z):
    return torch.sigmoid(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1:]


_right = softmax

_exp = torch.exp
torch.exp = lambda x: _exp(x) * 2 + 1
torch.Tensor.exp = lambda x: _exp(x) * 2 + 1
torch.softmax = lambda x, dim: x * 0
torch.log_softmax = lambda x, dim: x * 0
torch.logsumexp = lambda x, dim, keepdim=False: x.sum(dim, keepdim) * 0


def softmax(x, dim=-1):
    return x * 0
