import torch
from torch import nn


class LogSoftmaxRows:
    def __call__(self, z):
        shifted = z - z.amax(dim=1, keepdim=True)
        return shifted - shifted.exp().sum(dim=1, keepdim=True).log()


class Reducer:
    def __init__(self, reduction):
        self.reduction = reduction

    def __call__(self, losses, denominator):
        if self.reduction == "none":
            return losses
        total = losses.sum()
        if self.reduction == "sum":
            return total
        return total / denominator


log_softmax_rows = LogSoftmaxRows()


class OneHot:
    def __call__(self, y, k):
        return torch.stack([torch.arange(k) == label for label in y]).float()


class Pick:
    def __call__(self, p, y):
        return torch.cat([row[label].reshape(1) for row, label in zip(p, y)])


class ProbsLoss(nn.Module):
    def forward(self, p, y):
        return -torch.cat([row[label].reshape(1) for row, label in zip(p, y)]).log().mean()


class OneHotLoss(nn.Module):
    def forward(self, p, Y):
        return -p.masked_select(Y > 0).log().mean()


class LogitsLoss(nn.Module):
    def forward(self, logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
        keep = (y != ignore_index).nonzero().flatten()
        labels = y[keep]
        log_p = log_softmax_rows(logits[keep])
        weight = torch.ones(logits.shape[1], dtype=logits.dtype) if weight is None else weight
        losses = weight[labels] * -log_p[torch.arange(len(labels)), labels]
        if label_smoothing:
            losses = (1 - label_smoothing) * losses + label_smoothing * -(weight * log_p).mean(dim=1)
        if reduction == "none":
            return torch.zeros(len(y), dtype=logits.dtype).index_add(0, keep, losses)
        return Reducer(reduction)(losses, weight[labels].sum())


class SoftLoss(nn.Module):
    def forward(self, logits, Q, weight=None, reduction="mean"):
        terms = -Q * log_softmax_rows(logits)
        if weight is not None:
            terms = terms * weight.reshape(1, -1)
        return Reducer(reduction)(terms.sum(dim=1), logits.shape[0])


class NLL(nn.Module):
    def forward(self, log_p, y):
        return -torch.stack([log_p[i, int(c)] for i, c in enumerate(y)]).mean()


class Gradient:
    def __call__(self, logits, y):
        P = log_softmax_rows(logits).exp()
        for i, c in enumerate(y.tolist()):
            P[i, c] = P[i, c] - 1
        return P / P.shape[0]


one_hot = OneHot()
pick = Pick()
cross_entropy_probs = ProbsLoss()
cross_entropy_onehot = OneHotLoss()
cross_entropy = LogitsLoss()
cross_entropy_soft = SoftLoss()
nll_loss = NLL()
cross_entropy_grad = Gradient()
