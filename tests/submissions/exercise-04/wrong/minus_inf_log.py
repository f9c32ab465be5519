# wrong: log_softmax; named: -; -inf replaced by -1e4
import torch

def softmax(x, dim=-1): e = (x - x.amax(dim, True)).exp(); return e / e.sum(dim, True)
def log_softmax(x, dim=-1): s = (x - x.amax(dim, True)).clamp(min=-1e4); return s - s.exp().sum(dim, True).log()
def logsumexp(x, dim=-1, keepdim=False): m = x.amax(dim, True); r = m + (x - m).exp().sum(dim, True).log(); return r if keepdim else r.squeeze(dim)
def naive_softmax(x): return x.exp() / x.exp().sum(1, True)
def two_class(z): return (z[:, 0] - z[:, 1]).sigmoid()
def drop_redundant(o): return o - o[:, -1:]
