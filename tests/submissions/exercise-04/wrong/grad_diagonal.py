# wrong: softmax; named: -; right values, backward keeps only the diagonal p(1-p)
import torch


def _each_vector(x, dim, f):
    """Apply f to every 1-D slice of x along dim and put the pieces together."""
    x = x.transpose(dim, -1)
    rows = x.reshape(-1, x.shape[-1])
    out = []
    for i in range(len(rows)):
        out.append(f(rows[i]))
    return torch.stack(out).reshape(x.shape).transpose(dim, -1)


class MySoftmax(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, dim):
        e = torch.exp(x - torch.amax(x, dim, keepdim=True))
        ctx.p = e / e.sum(dim, keepdim=True)
        return ctx.p.clone()

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.p * (1 - ctx.p), None


def softmax(x, dim=-1):
    return MySoftmax.apply(x, dim)


def log_softmax(x, dim=-1):
    def one(v):
        v = v - max(v)
        return v - torch.log(sum(torch.exp(v)))
    return _each_vector(x, dim, one)


def logsumexp(x, dim=-1, keepdim=False):
    pieces = list(torch.unbind(x, dim))
    biggest = pieces[0]
    for p in pieces[1:]:
        biggest = torch.maximum(biggest, p)
    total = torch.zeros_like(biggest)
    for p in pieces:
        total = total + torch.exp(p - biggest)
    answer = biggest + torch.log(total)
    if keepdim:
        answer = answer.unsqueeze(dim)
    return answer


def naive_softmax(x):
    rows = []
    for row in x:
        e = [torch.exp(v) for v in row]
        total = e[0]
        for v in e[1:]:
            total = total + v
        rows.append(torch.stack([v / total for v in e]))
    return torch.stack(rows)


def two_class(z):
    return torch.stack([torch.sigmoid(row[0] - row[1]) for row in z])


def drop_redundant(o):
    out = []
    for row in o:
        out.append(row - row[-1])
    return torch.stack(out, dim=0)
