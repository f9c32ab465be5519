import torch

# ---- first try -------------------------------------------------


def softmax(x, dim=-1):
    return torch.exp(x) / torch.exp(x).sum()


def logsumexp(x, dim=-1, keepdim=False):
    return torch.log(torch.exp(x).sum(dim, keepdim))


print(softmax(torch.tensor([[1000.0, 1001.0]])))   # nan!! why?

# ---- after reading about overflow ------------------------------


def softmax(x, dim=-1):
    x = x - x.amax(dim, keepdim=True)
    return torch.exp(x) / torch.exp(x).sum(dim, keepdim=True)


def logsumexp(x, dim=-1, keepdim=False):
    c = x.amax(dim, keepdim=True)
    out = c + torch.log(torch.exp(x - c).sum(dim, keepdim=True))
    return out if keepdim else out.squeeze(dim)


def log_softmax(x, dim=-1):
    x = x - x.amax(dim, keepdim=True)
    return x - torch.log(torch.exp(x).sum(dim, keepdim=True))


def naive_softmax(x):
    x_exp = torch.exp(x)
    return x_exp / x_exp.sum(1, keepdim=True)


def two_class(z):
    return torch.sigmoid(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1].unsqueeze(-1)


print(softmax(torch.tensor([[1000.0, 1001.0]])))
