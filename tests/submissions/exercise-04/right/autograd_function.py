import torch


class SoftmaxFn(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, dim):
        e = torch.exp(x - x.amax(dim, keepdim=True))
        p = e / e.sum(dim, keepdim=True)
        ctx.save_for_backward(p)
        ctx.dim = dim
        return p

    @staticmethod
    def backward(ctx, upstream):
        (p,) = ctx.saved_tensors
        inner = (upstream * p).sum(ctx.dim, keepdim=True)
        return p * (upstream - inner), None


class LogSumExpFn(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, dim):
        m = x.amax(dim, keepdim=True)
        e = torch.exp(x - m)
        s = e.sum(dim, keepdim=True)
        ctx.save_for_backward(e / s)
        return m + s.log()

    @staticmethod
    def backward(ctx, upstream):
        (p,) = ctx.saved_tensors
        return upstream * p, None


class Sigmoid(torch.autograd.Function):
    @staticmethod
    def forward(ctx, d):
        s = 0.5 * (1 + torch.tanh(d / 2))
        ctx.save_for_backward(s)
        return s

    @staticmethod
    def backward(ctx, upstream):
        (s,) = ctx.saved_tensors
        return upstream * s * (1 - s)


def softmax(x, dim=-1):
    return SoftmaxFn.apply(x, dim)


def logsumexp(x, dim=-1, keepdim=False):
    r = LogSumExpFn.apply(x, dim)
    return r if keepdim else r.squeeze(dim)


def log_softmax(x, dim=-1):
    c = x - x.amax(dim, keepdim=True)
    return c - LogSumExpFn.apply(c, dim)


def naive_softmax(x):
    return SoftmaxFn.apply(x, 1)


def two_class(z):
    return Sigmoid.apply(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1:]
