# wrong: naive_softmax; named: -; exp by five terms of its series
import torch


def _each_vector(x, dim, f):
    """Apply f to every 1-D slice of x along dim and put the pieces together."""
    x = x.transpose(dim, -1)
    rows = x.reshape(-1, x.shape[-1])
    out = []
    for i in range(len(rows)):
        out.append(f(rows[i]))
    return torch.stack(out).reshape(x.shape).transpose(dim, -1)


def softmax(x, dim=-1):
    def one(v):
        e = torch.exp(v - max(v))
        return e / sum(e)
    return _each_vector(x, dim, one)


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
    e = 1 + x + x ** 2 / 2 + x ** 3 / 6 + x ** 4 / 24
    return e / e.sum(1, keepdim=True)


def two_class(z):
    return torch.stack([torch.sigmoid(row[0] - row[1]) for row in z])


def drop_redundant(o):
    out = []
    for row in o:
        out.append(row - row[-1])
    return torch.stack(out, dim=0)
