# wrong: softmax; named: -; uses F.softmin(-x)
import torch
from functools import partial

_shift = lambda x, dim: x - x.amax(dim=dim, keepdim=True)
_total = partial(torch.sum, keepdim=True)
_finish = lambda t, dim, keepdim: t if keepdim else torch.squeeze(t, dim)

softmax = lambda x, dim=-1: torch.nn.functional.softmin(-x, dim=dim)
log_softmax = lambda x, dim=-1: _shift(x, dim) - torch.log(_total(torch.exp(_shift(x, dim)), dim=dim))
_lse = lambda finish, x, dim=-1, keepdim=False: finish(x.amax(dim, True) + torch.log(_total(torch.exp(_shift(x, dim)), dim=dim)), dim, keepdim)
logsumexp = partial(_lse, _finish)
naive_softmax = lambda x: torch.exp(x) / _total(torch.exp(x), dim=1)
two_class = lambda z: torch.sigmoid(torch.sub(*z.unbind(1)))
drop_redundant = lambda o: o - o[:, [-1]]
