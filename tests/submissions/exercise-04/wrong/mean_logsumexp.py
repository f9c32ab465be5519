# wrong: logsumexp; named: -; mean-subtracted
import torch

# everything is computed in float64 and cast back at the very end


def softmax(x, dim=-1):
    y = x.double()
    y = torch.exp(y - torch.amax(y, dim, keepdim=True))
    return (y / y.sum(dim, keepdim=True)).to(x.dtype)


def log_softmax(x, dim=-1):
    y = x.double()
    y = y - torch.amax(y, dim, keepdim=True)
    return (y - y.exp().sum(dim, keepdim=True).log()).to(x.dtype)


def logsumexp(x, dim=-1, keepdim=False):
    y = x.double()
    mid = torch.mean(y, dim, keepdim=True)
    total = (y - mid).exp().sum(dim, keepdim=keepdim)
    return (total.log() + (mid if keepdim else mid.squeeze(dim))).to(x.dtype)


def naive_softmax(x):
    y = x.double().exp()
    return (y / y.sum(1, keepdim=True)).to(x.dtype)


def two_class(z):
    y = z.double()
    return torch.sigmoid(y[:, 0] - y[:, 1]).type_as(z)


def drop_redundant(o):
    y = o.double()
    return (y - y[:, -1:]).type(o.dtype)
