# wrong: two_class; named: -; bound to a tensor, not a function
import torch

def softmax(x, dim=-1): e = (x - x.amax(dim, True)).exp(); return e / e.sum(dim, True)
def log_softmax(x, dim=-1): s = x - x.amax(dim, True); return s - s.exp().sum(dim, True).log()
def logsumexp(x, dim=-1, keepdim=False): m = x.amax(dim, True); r = m + (x - m).exp().sum(dim, True).log(); return r if keepdim else r.squeeze(dim)
def naive_softmax(x): return x.exp() / x.exp().sum(1, True)
def two_class(z): return (z[:, 0] - z[:, 1]).sigmoid()
two_class = two_class(torch.tensor([[0.5, 1.5]]))
def drop_redundant(o): return o - o[:, -1:]
