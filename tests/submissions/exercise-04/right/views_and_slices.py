import torch


def softmax(x, dim=-1):
    # result is a transposed view on purpose
    big = torch.empty(2, *x.transpose(0, dim).shape, dtype=x.dtype, device=x.device)
    t = x.transpose(0, dim)
    e = (t - t.amax(0)).exp()
    big = torch.stack([e / e.sum(0), torch.zeros_like(e)], -1)
    return big[..., 0].transpose(0, dim)


def log_softmax(x, dim=-1):
    t = x.transpose(0, dim)
    t = t - t.amax(0)
    return (t - t.exp().sum(0).log()).transpose(0, dim)


def logsumexp(x, dim=-1, keepdim=False):
    index = [slice(None)] * x.ndim
    m = x.amax(dim, keepdim=True)
    full = (m + (x - m).exp().sum(dim, keepdim=True).log()).expand(x.shape)
    index[dim] = slice(0, 1) if keepdim else 0
    return full[tuple(index)]


def naive_softmax(x):
    return (x.exp().t() / x.exp().sum(1)).t()


def two_class(z):
    both = torch.stack([torch.sigmoid(z[:, 0] - z[:, 1]), z[:, 0]], 1)
    return both[:, 0]


def drop_redundant(o):
    return (o.t() - o.t()[-1]).t()
