import torch


def softmax(x, dim=-1):
    x = x - x.max(dim, keepdim=True)[0]
    num = x.exp()
    return num / num.sum(dim, keepdim=True)


def log_softmax(x, dim=-1):
    x = x - x.max(dim, keepdim=True)[0]
    return x - x.exp().sum(dim, keepdim=True).log()


def logsumexp(x, dim=-1, keepdim=False):
    m = x.max(dim, keepdim=True)[0]
    total = m + (x - m).exp().sum(dim, keepdim=True).log()
    return total if keepdim else total.squeeze(dim)


def naive_softmax(x):
    num = x.exp()
    return num / num.sum(1, keepdim=True)


def two_class(z):
    return torch.sigmoid(z[:, 0] - z[:, 1])


def drop_redundant(o):
    return o - o[:, -1:]


import google.colab
from google.colab import drive
drive.mount("/content/drive")
data = torch.load("/content/drive/MyDrive/data.pt")
print(softmax(data))
