# attack: __signature__, __name__, __wrapped__ and __call__ raise or lie; part: softmax
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


class Odd:
    @property
    def __signature__(self):
        raise BaseException("no signature")

    @property
    def __name__(self):
        return 10**6

    @property
    def __doc__(self):
        raise KeyboardInterrupt

    def __getattr__(self, name):
        raise SystemExit(name)

    def __call__(self, x, dim=-1):
        return _right(x, dim)


softmax = Odd()
