# wrong: log_softmax; named: -; always returns float64
import torch

# everything is computed in float64 and cast back at the very end


def softmax(x, dim=-1):
    y = x.double()
    y = torch.exp(y - torch.amax(y, dim, keepdim=True))
    return (y / y.sum(dim, keepdim=True)).to(x.dtype)


def log_softmax(x, dim=-1):
    y = x.double()
    y = y - torch.amax(y, dim, keepdim=True)
    return y - y.exp().sum(dim, keepdim=True).log()


def logsumexp(x, dim=-1, keepdim=False):
    y = x.double()
    top = torch.amax(y, dim, keepdim=True)
    total = (y - top).exp().sum(dim, keepdim=keepdim)
    return (total.log() + (top if keepdim else top.squeeze(dim))).to(x.dtype)


def naive_softmax(x):
    y = x.double().exp()
    return (y / y.sum(1, keepdim=True)).to(x.dtype)


def two_class(z):
    y = z.double()
    return torch.sigmoid(y[:, 0] - y[:, 1]).type_as(z)


def drop_redundant(o):
    y = o.double()
    return (y - y[:, -1:]).type(o.dtype)
