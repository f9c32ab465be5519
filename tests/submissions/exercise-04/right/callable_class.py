import torch


class Softmax:
    """Not the one of torch: my own."""

    def __init__(self, log=False, default=-1):
        self.log = log
        self.default = default

    def __call__(self, x, dim=None):
        dim = self.default if dim is None else dim
        c = x - torch.amax(x, dim=dim, keepdim=True)
        if self.log:
            return c - torch.log(torch.exp(c).sum(dim=dim, keepdim=True))
        e = torch.exp(c)
        return e / e.sum(dim=dim, keepdim=True)


class LogSumExp:
    def __call__(self, x, dim=-1, keepdim=False):
        m = torch.amax(x, dim=dim, keepdim=True)
        out = m + torch.log(torch.exp(x - m).sum(dim=dim, keepdim=True))
        return out if keepdim else out.squeeze(dim)


softmax = Softmax()
log_softmax = Softmax(log=True)
logsumexp = LogSumExp()
naive_softmax = Softmax(default=1)


class Pair:
    @staticmethod
    def prob(z):
        return torch.sigmoid(z[:, 0] - z[:, 1])

    @classmethod
    def pin(cls, o):
        return o - o[:, -1:]


two_class = Pair.prob
drop_redundant = Pair.pin
