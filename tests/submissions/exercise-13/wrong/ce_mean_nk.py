# wrong: cross_entropy; named: mean-over-everything; the mean also divides by k
# after the d2l chapters, with prints
import torch


def softmax(O):
    O = O - O.max(1, keepdim=True).values
    O_exp = torch.exp(O)
    partition = O_exp.sum(1, keepdims=True)
    return O_exp / partition


def log_softmax(O):
    O = O - O.max(1, keepdim=True).values
    return O - torch.log(torch.exp(O).sum(1, keepdims=True))


def one_hot(y, k):
    return torch.eye(k)[y, :]


def pick(p, y):
    return p[list(range(len(p))), y]


def cross_entropy_probs(y_hat, y):
    return -torch.log(y_hat[list(range(len(y_hat))), y]).mean()


def cross_entropy_onehot(y_hat, Y):
    prob = (y_hat * Y).sum(1)
    print("probabilities of the right class:", prob)
    return -torch.log(prob).mean()


def cross_entropy(logits, y, weight=None, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    n, k = logits.shape
    logp = logits - logits.logsumexp(1, keepdim=True)
    keep = y != ignore_index
    t = y.masked_fill(~keep, 0)
    w = torch.ones(k, dtype=logits.dtype) if weight is None else weight
    loss = -logp[torch.arange(n), t] * w[t]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss - label_smoothing * (logp * w).mean(dim=1)
    loss = torch.where(keep, loss, 0)
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / (w[t][keep].sum() * k)


def cross_entropy_soft(logits, Q, weight=None, reduction="mean"):
    losses = -Q * log_softmax(logits)
    if weight is not None:
        losses = losses * weight
    losses = losses.sum(1)
    if reduction == "none":
        return losses
    elif reduction == "sum":
        return losses.sum()
    return losses.mean()


def nll_loss(log_p, y):
    return -log_p[list(range(len(log_p))), y].mean()


def cross_entropy_grad(logits, y):
    y_hat = softmax(logits)
    y_hat[list(range(len(y_hat))), y] -= 1
    print("gradient", y_hat)
    return y_hat / len(y_hat)


print(cross_entropy_probs(torch.tensor([[0.1, 0.3, 0.6], [0.3, 0.2, 0.5]]), torch.tensor([0, 2])))
