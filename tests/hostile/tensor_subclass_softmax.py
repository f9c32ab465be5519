# attack: a Tensor subclass whose __torch_function__ lies; part: softmax
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


class Liar(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        name = getattr(func, "__name__", "")
        if name in ("allclose", "equal", "isclose", "is_same_size"):
            return True
        if name in ("__eq__", "eq", "isfinite"):
            return torch.ones((), dtype=torch.bool)
        return super().__torch_function__(func, types, args, kwargs or {})


def softmax(x, dim=-1):
    return (x * 0 - 1).as_subclass(Liar)
