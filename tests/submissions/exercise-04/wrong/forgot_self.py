# wrong: softmax; named: -; method pasted at module level, self missing
import torch


class Logits:
    """A batch of scores and the axis that holds the classes."""

    def __init__(self, values, dim=-1):
        self.values = values
        self.dim = dim

    def peak(self):
        return self.values.amax(dim=self.dim, keepdim=True)

    def centred(self):
        return self.values - self.peak()

    def total(self, t):
        return t.sum(dim=self.dim, keepdim=True)

    def softmax(self):
        e = self.centred().exp()
        return e / self.total(e)

    def log_softmax(self):
        c = self.centred()
        return c - self.total(c.exp()).log()

    def logsumexp(self):
        return self.peak() + self.total(self.centred().exp()).log()


def softmax(self, x, dim=-1):
    return Logits(x, dim).softmax()


def log_softmax(x, dim=-1):
    return Logits(x, dim).log_softmax()


def logsumexp(x, dim=-1, keepdim=False):
    out = Logits(x, dim).logsumexp()
    return out if keepdim else out.squeeze(dim)


def naive_softmax(x):
    e = x.exp()
    return e / Logits(x, 1).total(e)


def two_class(z):
    return torch.nn.Sigmoid()(z.select(1, 0) - z.select(1, 1))


def drop_redundant(o):
    return torch.cat([o[:, :-1] - o[:, -1:], torch.zeros_like(o[:, -1:])], dim=1)
