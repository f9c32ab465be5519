"""Known mistakes of exercise-13: each one edit of solution.py, with the sentence that the student reads."""

from grader.checks import Mistake

# one_hot, pick
ROWS = "rows = torch.zeros(len(y), k)"
SET = "rows[torch.arange(len(y)), y] = 1.0"
GIVE_ROWS = "return rows"
PICK = "return p.gather(1, y.unsqueeze(1)).squeeze(1)"
# cross_entropy_probs, cross_entropy_onehot
CHOSEN = "chosen = p[torch.arange(len(p)), y]"
PROBS = "return -chosen.log().mean()"
TERMS = "terms = torch.xlogy(Y, p)"
ONEHOT = "return -terms.sum(dim=1).mean()"
BOTH = f"{TERMS}\n    {ONEHOT}"  # most who average over the wrong numbers multiply 0 with infinity as well
# cross_entropy
PARTITION = "partition = torch.logsumexp(logits, dim=1, keepdim=True)"
LOG_P = "log_p = logits - partition"
KEPT = "kept = y != ignore_index"
LABEL = "label = torch.where(kept, y, 0)"
SCALE = "scale = torch.ones(logits.shape[1], dtype=logits.dtype) if weight is None else weight"
SHARE = "share = torch.where(kept, scale[label], 0.0)"
OWN = "own = log_p.gather(1, label.unsqueeze(1)).squeeze(1)"
LOSSES = "losses = torch.where(kept, -scale[label] * own, 0.0)"
SPREAD = "spread = torch.where(kept, -(scale * log_p).sum(dim=1), 0.0)"
SMOOTH = "losses = (1 - label_smoothing) * losses + label_smoothing / logits.shape[1] * spread"
IF_NONE = 'if reduction == "none":\n        return losses'
MEAN = "return losses.sum() / share.sum()"
# cross_entropy_soft
LOG_TOTAL = "log_total = torch.logsumexp(logits, dim=1, keepdim=True)"
LOGS = "logs = logits - log_total"
COSTS = "costs = -Q * logs"
WEIGHTED = "weighted = costs if weight is None else costs * weight"
EACH = "each = weighted.sum(dim=1)"
SOFT_MEAN = "return each.mean()"
SOFT_REST = 'return each.sum() if reduction == "sum" else each'
# nll_loss, cross_entropy_grad
LIKELY = "likely = log_p[torch.arange(len(log_p)), y]"
NLL = "return -likely.mean()"
DIFFERENCE = "difference = torch.exp(logits - torch.logsumexp(logits, dim=1, keepdim=True))"
MINUS_1 = "difference[torch.arange(len(y)), y] -= 1.0"
GRAD = "return difference / len(y)"


def _everywhere(name, says, *edits):
    """Make one mistake of several parts: (part, old, new, the check that must catch it)."""
    return [Mistake(name, part, old, new, fails, says) for part, old, new, fails in edits]


MISTAKES = [
    *_everywhere(
        "sum-for-mean", "Doubling the batch doubles the loss: give the same two examples twice, and it should stay what it was.",
        ("cross_entropy_probs", PROBS, "return -chosen.log().sum()", "cross_entropy_probs-batch"),
        ("cross_entropy_onehot", ONEHOT, "return -terms.sum()", "cross_entropy_onehot-matches"),
        ("cross_entropy_onehot", BOTH, "return -(Y * p.log()).sum()", "cross_entropy_onehot-matches"),
        ("cross_entropy", MEAN, "return losses.sum()", "cross_entropy-batch"),
        ("cross_entropy_soft", SOFT_MEAN, "return each.sum()", "cross_entropy_soft-reduction"),
        ("nll_loss", NLL, "return -likely.sum()", "nll_loss-batch"),
    ),
    *_everywhere(
        "not-averaged", "Each example has its own number here. For the whole batch the text asks for a single one.",
        ("cross_entropy_probs", PROBS, "return -chosen.log()", "cross_entropy_probs-example"),
        ("cross_entropy_onehot", ONEHOT, "return -terms.sum(dim=1)", "cross_entropy_onehot-example"),
        ("cross_entropy_onehot", BOTH, "return -(Y * p.log()).sum(dim=1)", "cross_entropy_onehot-example"),
        ("cross_entropy", MEAN, "return losses", "cross_entropy-matches"),
        ("cross_entropy_soft", SOFT_MEAN, "return each", "cross_entropy_soft-reduction"),
        ("nll_loss", NLL, "return -likely", "nll_loss-matches"),
    ),
    *_everywhere(
        "mean-over-everything",
        "The mean is over n times k numbers, although there are n examples: for two classes the loss comes out half as large as it is.",
        ("cross_entropy_probs", PROBS, "return -chosen.log().sum() / p.numel()", "cross_entropy_probs-matches"),
        ("cross_entropy_onehot", ONEHOT, "return -terms.mean()", "cross_entropy_onehot-matches"),
        ("cross_entropy_onehot", BOTH, "return -(Y * p.log()).mean()", "cross_entropy_onehot-matches"),
        ("cross_entropy", MEAN, "return losses.sum() / logits.numel()", "cross_entropy-matches"),
        ("cross_entropy", MEAN, "return losses.sum() / (share.sum() * logits.shape[1])", "cross_entropy-matches"),
        ("cross_entropy_soft", SOFT_MEAN, "return weighted.mean()", "cross_entropy_soft-matches"),
        ("nll_loss", NLL, "return -likely.sum() / log_p.numel()", "nll_loss-matches"),
    ),
    *_everywhere(
        "mean-over-classes",
        "The mean is over the k classes, not over the n examples. With 2 examples of 3 classes it shows.",
        ("cross_entropy_probs", PROBS, "return -chosen.log().sum() / p.shape[1]", "cross_entropy_probs-matches"),
        ("cross_entropy_onehot", ONEHOT, "return -terms.sum(dim=0).mean()", "cross_entropy_onehot-matches"),
        ("cross_entropy_onehot", BOTH, "return -(Y * p.log()).sum(dim=0).mean()", "cross_entropy_onehot-matches"),
        ("cross_entropy", MEAN, "return losses.sum() / logits.shape[1]", "cross_entropy-batch"),
        ("cross_entropy_soft", SOFT_MEAN, "return weighted.sum(dim=0).mean()", "cross_entropy_soft-matches"),
        ("nll_loss", NLL, "return -likely.sum() / log_p.shape[1]", "nll_loss-batch"),
        ("cross_entropy_grad", GRAD, "return difference / logits.shape[1]", "cross_entropy_grad-batch"),
    ),
    *_everywhere(
        "softmax-twice",
        "The logits are made probabilities, and those are then treated as logits once more: [10, 0] with label 0 should cost 0.0000454. Accuracy does not notice.",
        ("cross_entropy", LOG_P, "first = (logits - partition).exp()\n    log_p = first - torch.logsumexp(first, dim=1, keepdim=True)", "cross_entropy-example"),
        ("cross_entropy_soft", LOGS, "first = (logits - log_total).exp()\n    logs = first - torch.logsumexp(first, dim=1, keepdim=True)", "cross_entropy_soft-matches"),
        (
            "cross_entropy_grad", DIFFERENCE,
            f"first = torch.exp(logits - torch.logsumexp(logits, dim=1, keepdim=True))\n    {DIFFERENCE.replace('logits', 'first')}",
            "cross_entropy_grad-matches",
        ),
        ("nll_loss", LIKELY, f"log_p = log_p.exp()\n    log_p = log_p - torch.logsumexp(log_p, dim=1, keepdim=True)\n    {LIKELY}", "nll_loss-matches"),
        ("nll_loss", LIKELY, f"log_p = log_p - torch.logsumexp(log_p, dim=1, keepdim=True)\n    {LIKELY}", "nll_loss-matches"),
    ),
    *_everywhere(
        "probabilities-expected",
        "The argument is treated as probabilities, but it is logits: they may be negative and need not add up to 1. With logits [0, 0], what do you take the logarithm of?",
        ("cross_entropy", LOG_P, "log_p = logits.log()", "cross_entropy-matches"),
        ("cross_entropy", PARTITION, f"return -logits[torch.arange(len(y)), y].log().mean()\n    {PARTITION}", "cross_entropy-matches"),
        ("cross_entropy", PARTITION, f"return -logits[torch.arange(len(y)), y].log()\n    {PARTITION}", "cross_entropy-matches"),
        ("cross_entropy_soft", LOGS, "logs = logits.log()", "cross_entropy_soft-matches"),
        ("cross_entropy_grad", f"{DIFFERENCE}\n    {MINUS_1}", "difference = torch.zeros_like(logits)\n    difference[torch.arange(len(y)), y] = -1 / logits[torch.arange(len(y)), y]", "cross_entropy_grad-matches"),
    ),
    *_everywhere(
        "logits-expected",
        "The argument is treated as logits, but it is probabilities: they are normalised once more. A right class of probability 1 should cost nothing.",
        ("cross_entropy_probs", CHOSEN, f"{CHOSEN.replace('p[', '(p - torch.logsumexp(p, dim=1, keepdim=True)).exp()[')}", "cross_entropy_probs-example"),
        ("cross_entropy_onehot", TERMS, "terms = Y * (p - torch.logsumexp(p, dim=1, keepdim=True))", "cross_entropy_onehot-example"),
    ),
    *_everywhere(
        "logarithm-twice",
        "The logarithm is taken of something that is a logarithm already, and not positive.",
        ("nll_loss", NLL, "return -likely.log().mean()", "nll_loss-matches"),
    ),
    *_everywhere(
        "logarithm-missing", "The logarithm is not taken: a probability of 0.25 costs 1.386, not 0.25 and not -0.25.",
        ("cross_entropy_probs", PROBS, "return -chosen.mean()", "cross_entropy_probs-matches"),
        ("cross_entropy_onehot", TERMS, "terms = Y * p", "cross_entropy_onehot-matches"),
        ("cross_entropy", LOG_P, "log_p = (logits - partition).exp()", "cross_entropy-matches"),
        ("cross_entropy", OWN, "own = logits.gather(1, label.unsqueeze(1)).squeeze(1)", "cross_entropy-matches"),
    ),
    *_everywhere(
        "other-logarithm", "Another base of the logarithm is used. An example with probability 0.5 should cost 0.6931.",
        ("cross_entropy_probs", PROBS, "return -chosen.log2().mean()", "cross_entropy_probs-matches"),
        ("cross_entropy_probs", PROBS, "return -chosen.log10().mean()", "cross_entropy_probs-matches"),
        ("cross_entropy_onehot", TERMS, "terms = torch.xlogy(Y, p) / 0.6931471805599453", "cross_entropy_onehot-matches"),
    ),
    *_everywhere(
        "sign", "The sign is turned around: the loss falls where the model gets worse, and rises where it gets better.",
        ("cross_entropy_probs", PROBS, "return chosen.log().mean()", "cross_entropy_probs-example"),
        ("cross_entropy_onehot", ONEHOT, "return terms.sum(dim=1).mean()", "cross_entropy_onehot-example"),
        ("cross_entropy", LOG_P, "log_p = partition - logits", "cross_entropy-not-negative"),
        ("cross_entropy_soft", COSTS, "costs = Q * logs", "cross_entropy_soft-matches"),
        ("nll_loss", NLL, "return likely.mean()", "nll_loss-matches"),
        ("cross_entropy_grad", GRAD, "return -difference / len(y)", "cross_entropy_grad-signs"),
    ),
    *_everywhere(
        "columns-instead-of-entries",
        "For n rows n times n numbers are taken: whole columns, one for each label, instead of one entry from each row. Look at the shape for 2 rows.",
        ("pick", PICK, "return p[:, y]", "pick-matches"),
        ("cross_entropy_probs", CHOSEN, "chosen = p[:, y]", "cross_entropy_probs-matches"),
        ("cross_entropy", OWN, "own = log_p[:, label]", "cross_entropy-matches"),
        ("nll_loss", LIKELY, "likely = log_p[:, y]", "nll_loss-matches"),
        ("cross_entropy_grad", MINUS_1, "difference[:, y] -= 1.0", "cross_entropy_grad-matches"),
        ("one_hot", SET, "rows[:, y] = 1.0", "one_hot-matches"),
    ),
    *_everywhere(
        "rows-instead-of-entries", "The label chooses a row here, but each example has its own row, and the label says which column.",
        ("pick", PICK, "return p[y][:, 0]", "pick-matches"),
        ("cross_entropy_probs", CHOSEN, "chosen = p.gather(0, y.unsqueeze(0)).squeeze(0)", "cross_entropy_probs-matches"),
        ("nll_loss", LIKELY, "likely = log_p.gather(0, y.unsqueeze(0)).squeeze(0)", "nll_loss-matches"),
        ("pick", PICK, "return p.gather(0, y.unsqueeze(0)).squeeze(0)", "pick-matches"),
        ("pick", PICK, "return p.gather(0, y.unsqueeze(1)).squeeze(1)", "pick-matches"),
    ),
    *_everywhere(
        "not-squeezed",
        "What is taken from the rows is still a column, shape (n, 1). Beside n numbers it broadcasts to n times n of them.",
        ("pick", PICK, "return p.gather(1, y.unsqueeze(1))", "pick-matches"),
        ("cross_entropy", OWN, "own = log_p.gather(1, label.unsqueeze(1))", "cross_entropy-weighted-mean"),
    ),
    *_everywhere(
        "squeezed-too-much", "Every axis of length 1 is gone, also that of the examples. Look at the shape for a single row.",
        ("pick", PICK, "return p.gather(1, y.unsqueeze(1)).squeeze()", "pick-matches"),
        ("cross_entropy", IF_NONE, 'if reduction == "none":\n        return losses.squeeze()', "cross_entropy-reduction"),
        ("cross_entropy_soft", SOFT_REST, 'return each.sum() if reduction == "sum" else each.squeeze()', "cross_entropy_soft-reduction"),
    ),
    *_everywhere(
        "labels-from-1", "The labels are read as 1 to k, but they are 0 to k-1: another class than the label is meant.",
        ("one_hot", SET, "rows[torch.arange(len(y)), y - 1] = 1.0", "one_hot-rows"),
        ("pick", PICK, "return p[torch.arange(len(y)), y - 1]", "pick-matches"),
        ("cross_entropy_probs", CHOSEN, "chosen = p[torch.arange(len(p)), y - 1]", "cross_entropy_probs-matches"),
        ("cross_entropy", OWN, "own = log_p[torch.arange(len(y)), label - 1]", "cross_entropy-matches"),
        ("nll_loss", LIKELY, "likely = log_p[torch.arange(len(log_p)), y - 1]", "nll_loss-matches"),
        ("cross_entropy_grad", MINUS_1, "difference[torch.arange(len(y)), y - 1] -= 1.0", "cross_entropy_grad-signs"),
    ),
    *_everywhere(
        "largest-instead-of-label", "The entry taken is the largest of the row, not that of its label. A wrong prediction then costs next to nothing.",
        ("pick", PICK, "return p.max(dim=1).values", "pick-matches"),
        ("cross_entropy_probs", CHOSEN, "chosen = p.max(dim=1).values", "cross_entropy_probs-matches"),
        ("cross_entropy", OWN, "own = log_p.max(dim=1).values", "cross_entropy-matches"),
        ("nll_loss", LIKELY, "likely = log_p.max(dim=1).values", "nll_loss-matches"),
    ),
    *_everywhere(
        "class-0-only", "Only the column of class 0 is looked at, whatever the label is.",
        ("cross_entropy", OWN, "own = log_p[:, 0]", "cross_entropy-renamed"),
        ("cross_entropy_probs", CHOSEN, "chosen = p[:, 0]", "cross_entropy_probs-matches"),
        ("nll_loss", LIKELY, "likely = log_p[:, 0]", "nll_loss-matches"),
    ),
    Mistake(
        "columns-from-labels", "one_hot", ROWS, "k = int(y.max()) + 1\n    rows = torch.zeros(len(y), k)", "one_hot-matches",
        "The number of columns comes from the labels that occur. With k = 3 there are three, whatever the labels are.",
    ),
    Mistake(
        "transposed", "one_hot", GIVE_ROWS, "return rows.T", "one_hot-matches",
        "There is one column for each example. The text asks for one row for each.",
    ),
    Mistake(
        "integers", "one_hot", GIVE_ROWS, "return rows.long()", "one_hot-matches",
        "The answer holds integers. The text asks for float32, so that it can be multiplied with logarithms.",
    ),
    Mistake(
        "booleans", "one_hot", GIVE_ROWS, "return rows.bool()", "one_hot-matches",
        "The answer holds True and False. The text asks for float32 numbers.",
    ),
    Mistake(
        "label-as-value", "one_hot", SET, "rows[torch.arange(len(y)), y] = y.float()", "one_hot-rows",
        "The label itself is written into its column. Look at label 0: its row is empty.",
    ),
    Mistake(
        "identity", "one_hot", f"{ROWS}\n    {SET}", "rows = torch.eye(len(y), k)", "one_hot-example",
        "Row i has its 1 at column i. At which column should it be?",
    ),
    *_everywhere(
        "zero-times-infinity",
        "0 is multiplied with the infinite logarithm of a probability 0, and that is not a number. A class that does not count must not disturb the others.",
        ("cross_entropy_onehot", TERMS, "terms = Y * p.log()", "cross_entropy_onehot-sure"),
        ("cross_entropy", OWN, "own = (torch.eye(logits.shape[1], dtype=logits.dtype)[label] * log_p).sum(dim=1)", "cross_entropy-ruled-out"),
    ),
    Mistake(
        "silenced", "cross_entropy_onehot", TERMS, "terms = torch.where(p > 0, Y * p.log(), 0.0)", "cross_entropy_onehot-impossible",
        "Every probability 0 is passed over, also that of the right class: a model that rules out the truth pays nothing.",
    ),
    Mistake(
        "silenced", "cross_entropy_onehot", TERMS, "terms = Y * p.log().nan_to_num(neginf=0.0)", "cross_entropy_onehot-impossible",
        "Every probability 0 is passed over, also that of the right class: a model that rules out the truth pays nothing.",
    ),
    *_everywhere(
        "epsilon",
        "A small number is added inside the logarithm. It keeps a loss finite but not right: at a gap of 200, 1e-8 stops it at 18.4.",
        ("cross_entropy_probs", PROBS, "return -(chosen + 1e-8).log().mean()", "cross_entropy_probs-tiny"),
        ("cross_entropy_probs", PROBS, "return -(chosen + 1e-12).log().mean()", "cross_entropy_probs-tiny"),
        ("cross_entropy_onehot", TERMS, "terms = Y * (p + 1e-8).log()", "cross_entropy_onehot-tiny"),
        ("cross_entropy_onehot", TERMS, "terms = Y * (p + 1e-12).log()", "cross_entropy_onehot-tiny"),
        ("cross_entropy", LOG_P, "log_p = ((logits - partition).exp() + 1e-8).log()", "cross_entropy-stable"),
        ("cross_entropy", LOG_P, "log_p = ((logits - partition).exp() + 1e-8).log()", "cross_entropy-gradient-large"),
        ("cross_entropy", LOG_P, "log_p = ((logits - partition).exp() + 1e-12).log()", "cross_entropy-stable"),
        ("cross_entropy_soft", LOGS, "logs = ((logits - log_total).exp() + 1e-8).log()", "cross_entropy_soft-stable"),
        ("cross_entropy_soft", LOGS, "logs = ((logits - log_total).exp() + 1e-12).log()", "cross_entropy_soft-stable"),
        ("nll_loss", LIKELY, "likely = (log_p.exp() + 1e-8).log()[torch.arange(len(log_p)), y]", "nll_loss-matches"),
        ("nll_loss", LIKELY, "likely = (log_p.exp() + 1e-12).log()[torch.arange(len(log_p)), y]", "nll_loss-matches"),
    ),
    *_everywhere(
        "clamped",
        "Small probabilities are cut off, so everything below costs the same, and has no gradient: a model that is worse should pay more.",
        ("cross_entropy_probs", PROBS, "return -chosen.clamp(min=1e-7).log().mean()", "cross_entropy_probs-tiny"),
        ("cross_entropy_probs", PROBS, "return -chosen.clamp(min=1e-8).log().mean()", "cross_entropy_probs-tiny"),
        ("cross_entropy_probs", PROBS, "return -chosen.clamp(min=1e-12).log().mean()", "cross_entropy_probs-tiny"),
        ("cross_entropy_probs", PROBS, "return -chosen.clamp(min=torch.finfo(p.dtype).eps).log().mean()", "cross_entropy_probs-tiny"),
        ("cross_entropy_onehot", TERMS, "terms = Y * p.clamp(min=1e-7).log()", "cross_entropy_onehot-tiny"),
        ("cross_entropy_onehot", TERMS, "terms = Y * p.clamp(min=1e-8).log()", "cross_entropy_onehot-tiny"),
        ("cross_entropy_onehot", TERMS, "terms = Y * p.clamp(min=1e-12).log()", "cross_entropy_onehot-tiny"),
        ("cross_entropy_onehot", TERMS, "terms = Y * p.clamp(min=torch.finfo(p.dtype).eps).log()", "cross_entropy_onehot-tiny"),
        ("cross_entropy", LOG_P, "log_p = (logits - partition).exp().clamp(min=1e-7).log()", "cross_entropy-stable"),
        ("cross_entropy", LOG_P, "log_p = (logits - partition).exp().clamp(min=1e-8).log()", "cross_entropy-stable"),
        ("cross_entropy", LOG_P, "log_p = (logits - partition).exp().clamp(min=1e-12).log()", "cross_entropy-stable"),
        ("cross_entropy_soft", LOGS, "logs = (logits - log_total).exp().clamp(min=1e-7).log()", "cross_entropy_soft-stable"),
        ("cross_entropy_soft", LOGS, "logs = (logits - log_total).exp().clamp(min=1e-12).log()", "cross_entropy_soft-stable"),
        ("nll_loss", LIKELY, "likely = log_p.clamp(min=-100.0)[torch.arange(len(log_p)), y]", "nll_loss-matches"),
    ),
    *_everywhere(
        "log-of-softmax",
        "The logarithm is taken of a probability that has already become 0: for [0, 200] and label 0 the loss is infinite instead of 200.",
        ("cross_entropy", LOG_P, "log_p = (logits - partition).exp().log()", "cross_entropy-stable"),
        ("cross_entropy_soft", LOGS, "logs = (logits - log_total).exp().log()", "cross_entropy_soft-stable"),
        ("nll_loss", LIKELY, "likely = log_p.exp().log()[torch.arange(len(log_p)), y]", "nll_loss-matches"),
    ),
    *_everywhere(
        "no-max",
        "exp of a large logit is infinite, and so is all that is made of it. Look at the row [1000, 1001]: what is exp(1000) in float32?",
        ("cross_entropy", PARTITION, "partition = logits.exp().sum(dim=1, keepdim=True).log()", "cross_entropy-stable"),
        ("cross_entropy", f"{PARTITION}\n    {LOG_P}", "log_p = (logits.exp() / logits.exp().sum(dim=1, keepdim=True)).log()", "cross_entropy-stable"),
        ("cross_entropy_soft", LOG_TOTAL, "log_total = logits.exp().sum(dim=1, keepdim=True).log()", "cross_entropy_soft-stable"),
        ("cross_entropy_soft", f"{LOG_TOTAL}\n    {LOGS}", "logs = (logits.exp() / logits.exp().sum(dim=1, keepdim=True)).log()", "cross_entropy_soft-stable"),
        ("cross_entropy_grad", DIFFERENCE, "difference = logits.exp() / logits.exp().sum(dim=1, keepdim=True)", "cross_entropy_grad-stable"),
    ),
    *_everywhere(
        "global-max",
        "One maximum is shared by the whole batch. Each row alone is fine; put [0, 1] and [1000, 1001] together and the small row is lost.",
        ("cross_entropy", PARTITION, "partition = (logits - logits.max()).exp().sum(dim=1, keepdim=True).log() + logits.max()", "cross_entropy-stable"),
        (
            "cross_entropy_soft", LOG_TOTAL, "log_total = (logits - logits.max()).exp().sum(dim=1, keepdim=True).log() + logits.max()",
            "cross_entropy_soft-stable",
        ),
        (
            "cross_entropy_grad", DIFFERENCE,
            "exps = (logits - logits.max()).exp()\n    difference = exps / exps.sum(dim=1, keepdim=True)", "cross_entropy_grad-stable",
        ),
    ),
    *_everywhere(
        "mean-subtracted", "The mean is taken away instead of something that keeps exp from overflowing. Try the row [0, 1000, 2000].",
        (
            "cross_entropy", PARTITION,
            "mean = logits.mean(dim=1, keepdim=True)\n    partition = (logits - mean).exp().sum(dim=1, keepdim=True).log() + mean", "cross_entropy-stable",
        ),
        (
            "cross_entropy_grad", DIFFERENCE,
            "exps = (logits - logits.mean(dim=1, keepdim=True)).exp()\n    difference = exps / exps.sum(dim=1, keepdim=True)", "cross_entropy_grad-stable",
        ),
    ),
    *_everywhere(
        "dim-0", "The columns are normalised instead of the rows. A batch of one example then costs nothing at all.",
        ("cross_entropy", PARTITION, "partition = torch.logsumexp(logits, dim=0, keepdim=True)", "cross_entropy-shift"),
        ("cross_entropy_soft", LOG_TOTAL, "log_total = torch.logsumexp(logits, dim=0, keepdim=True)", "cross_entropy_soft-shift"),
        ("cross_entropy_grad", DIFFERENCE, DIFFERENCE.replace("dim=1", "dim=0"), "cross_entropy_grad-rows-sum-to-0"),
    ),
    *_everywhere(
        "over-everything", "The sum of exponentials runs over the whole batch. Each row has its own: two equal examples should cost as much as one.",
        ("cross_entropy", PARTITION, "partition = torch.logsumexp(logits.flatten(), dim=0)", "cross_entropy-equal-logits"),
        ("cross_entropy_soft", LOG_TOTAL, "log_total = torch.logsumexp(logits.flatten(), dim=0)", "cross_entropy_soft-shift"),
        ("cross_entropy_grad", DIFFERENCE, "difference = torch.exp(logits - torch.logsumexp(logits.flatten(), dim=0))", "cross_entropy_grad-rows-sum-to-0"),
    ),
    *_everywhere(
        "reduction-ignored", "The argument reduction is accepted and then not used: the mean comes back every time.",
        ("cross_entropy", IF_NONE, 'reduction = "mean"\n    ' + IF_NONE, "cross_entropy-reduction"),
        ("cross_entropy_soft", EACH, f'{EACH}\n    reduction = "mean"', "cross_entropy_soft-reduction"),
    ),
    *_everywhere(
        "none-for-sum", "For reduction='sum' the single losses come back, not added up.",
        ("cross_entropy", "return losses.sum()\n", "return losses\n", "cross_entropy-reduction"),
        ("cross_entropy_soft", SOFT_REST, "return each", "cross_entropy_soft-reduction"),
    ),
    *_everywhere(
        "mean-for-sum", "For reduction='sum' the mean comes back. With two examples it shows.",
        ("cross_entropy", "return losses.sum()\n", "return losses.sum() / share.sum()\n", "cross_entropy-reduction"),
        ("cross_entropy_soft", SOFT_REST, 'return each.mean() if reduction == "sum" else each', "cross_entropy_soft-reduction"),
    ),
    *_everywhere(
        "weight-ignored", "The argument weight is accepted and then not used. Give class 1 a weight of 3: its examples should count more.",
        ("cross_entropy", SCALE, f"weight = None\n    {SCALE}", "cross_entropy-weight"),
        ("cross_entropy_soft", WEIGHTED, "weighted = costs", "cross_entropy_soft-weight"),
    ),
    *_everywhere(
        "weights-divided-by-n",
        "The weighted losses are divided by the number of examples. With all weights equal to 3 the mean should be what it is without weights.",
        ("cross_entropy", MEAN, "return losses.sum() / kept.sum()", "cross_entropy-weighted-mean"),
    ),
    Mistake(
        "weights-divided-by-all", "cross_entropy", MEAN,
        "return losses.sum() / (share.sum() if weight is None else weight.sum())", "cross_entropy-weighted-mean",
        "The mean is divided by the sum of all entries of weight, although some classes occur twice in the batch and some not at all.",
    ),
    Mistake(
        "soft-weights-normalised", "cross_entropy_soft", SOFT_MEAN,
        "return each.mean() if weight is None else each.sum() / (Q * weight).sum()", "cross_entropy_soft-weight",
        "The mean is divided by a sum of weights. With target probabilities it is the number of examples that counts.",
    ),
    Mistake(
        "soft-weights-normalised", "cross_entropy_soft", SOFT_MEAN,
        "return each.mean() if weight is None else each.sum() / weight[Q.argmax(dim=1)].sum()", "cross_entropy_soft-weight",
        "The mean is divided by a sum of weights. With target probabilities it is the number of examples that counts.",
    ),
    Mistake(
        "soft-weights-normalised", "cross_entropy_soft", SOFT_MEAN,
        "return each.mean() if weight is None else each.sum() / weight.sum()", "cross_entropy_soft-weight",
        "The mean is divided by a sum of weights. With target probabilities it is the number of examples that counts.",
    ),
    Mistake(
        "weight-of-example", "cross_entropy_soft", WEIGHTED,
        "weighted = costs if weight is None else costs * weight[Q.argmax(dim=1)].unsqueeze(1)", "cross_entropy_soft-weight",
        "Each example gets the weight of its most probable class. With Q = [0.25, 0.75] both classes have a term, each with a weight.",
    ),
    Mistake(
        "largest-target-only", "cross_entropy_soft", COSTS, "costs = -torch.eye(Q.shape[1], dtype=Q.dtype)[Q.argmax(dim=1)] * logs", "cross_entropy_soft-matches",
        "Only the most probable class of each target is looked at. With Q = [0.25, 0.75] the first class counts a quarter.",
    ),
    Mistake(
        "kl-divergence", "cross_entropy_soft", COSTS, "costs = torch.xlogy(Q, Q) - Q * logs", "cross_entropy_soft-matches",
        "Something that depends on Q alone is added. With equal logits for 2 classes every target should cost log 2.",
    ),
    Mistake(
        "ignored-in-denominator", "cross_entropy", MEAN, "return losses.sum() / scale[label].sum()", "cross_entropy-ignored-mean",
        "An ignored example still counts in the denominator: take one example, add an ignored one, and the mean becomes smaller.",
    ),
    Mistake(
        "ignored-in-denominator", "cross_entropy", MEAN, "return losses.sum() / torch.where(kept, scale[label], 1.0).sum()", "cross_entropy-ignored-mean",
        "An ignored example still counts in the denominator: take one example, add an ignored one, and the mean becomes smaller.",
    ),
    Mistake(
        "ignored-in-denominator", "cross_entropy", MEAN,
        "return losses.sum() / (len(y) if weight is None else share.sum())", "cross_entropy-ignored-mean",
        "An ignored example still counts in the denominator: take one example, add an ignored one, and the mean becomes smaller.",
    ),
    Mistake(
        "ignored-in-denominator", "cross_entropy", MEAN,
        "return losses.mean() if weight is None else losses.sum() / scale[y.clamp(min=0)].sum()", "cross_entropy-ignored-mean",
        "An ignored example still counts in the denominator: take one example, add an ignored one, and the mean becomes smaller.",
    ),
    Mistake(
        "ignore-index-fixed", "cross_entropy", KEPT, "kept = y != -100", "cross_entropy-ignored",
        "Only -100 is ignored, whatever ignore_index says. Try ignore_index=1.",
    ),
    Mistake(
        "ignore-index-fixed", "cross_entropy", KEPT, "kept = y >= 0", "cross_entropy-ignored",
        "Labels below 0 are ignored, whatever ignore_index says. Try ignore_index=1.",
    ),
    Mistake(
        "nothing-ignored", "cross_entropy", f"{KEPT}\n    {LABEL}", "kept = torch.ones_like(y, dtype=torch.bool)\n    label = y", "cross_entropy-ignored",
        "An ignored example is treated as any other. Add one with label -100: it should cost nothing.",
    ),
    Mistake(
        "ignored-as-class-0", "cross_entropy", f"{KEPT}\n    {LABEL}",
        "label = torch.where(y != ignore_index, y, 0)\n    kept = torch.ones_like(y, dtype=torch.bool)", "cross_entropy-ignored",
        "An ignored example is treated as one of class 0. Add one with label -100: it should cost nothing.",
    ),
    Mistake(
        "ignored-left-out-of-none", "cross_entropy", IF_NONE, 'if reduction == "none":\n        return losses[kept]', "cross_entropy-ignored",
        "With reduction='none' the ignored examples are missing from the answer. There is a number for each of the n examples.",
    ),
    Mistake(
        "all-ignored-is-0", "cross_entropy", MEAN, "return losses.sum() / share.sum() if bool(kept.any()) else losses.sum()", "cross_entropy-all-ignored",
        "With every example ignored there is nothing to take a mean of. The text says what the answer is then, and it is not 0.",
    ),
    Mistake(
        "smoothing-ignored", "cross_entropy", "if label_smoothing > 0:", "if False:", "cross_entropy-smoothing",
        "The argument label_smoothing is accepted and then not used.",
    ),
    Mistake(
        "smoothing-over-others", "cross_entropy", SMOOTH,
        "losses = (1 - label_smoothing) * losses + label_smoothing / (logits.shape[1] - 1) * (spread - losses)", "cross_entropy-smoothing",
        "What is taken from the label is spread over the other classes only. The label is one of the k classes that share it.",
    ),
    Mistake(
        "smoothing-over-k-1", "cross_entropy", SMOOTH,
        "losses = (1 - label_smoothing) * losses + label_smoothing / (logits.shape[1] - 1) * spread", "cross_entropy-smoothing",
        "The shares of the classes do not add up to 1. With 2 classes and a smoothing of 0.5, what does each class get?",
    ),
    Mistake(
        "smoothing-not-divided", "cross_entropy", SMOOTH, "losses = (1 - label_smoothing) * losses + label_smoothing * spread", "cross_entropy-smoothing",
        "Every class gets the whole of what is to be shared. With 2 classes and a smoothing of 0.5, what do the targets add up to?",
    ),
    Mistake(
        "smoothing-added", "cross_entropy", SMOOTH, "losses = losses + label_smoothing / logits.shape[1] * spread", "cross_entropy-smoothing",
        "The label keeps all it had, and the shares come on top. With 2 classes and a smoothing of 0.5, what do the targets add up to?",
    ),
    Mistake(
        "smoothing-swapped", "cross_entropy", SMOOTH, "losses = label_smoothing * losses + (1 - label_smoothing) / logits.shape[1] * spread", "cross_entropy-smoothing",
        "A smoothing near 0 should change next to nothing. Here it takes nearly everything from the label.",
    ),
    Mistake(
        "smoothing-unweighted", "cross_entropy", SPREAD, "spread = torch.where(kept, -log_p.sum(dim=1), 0.0)", "cross_entropy-smoothing-and-more",
        "The shares of the other classes are not multiplied by their weights.",
    ),
    Mistake(
        "smoothing-weighted-by-label", "cross_entropy", SPREAD, "spread = torch.where(kept, -scale[label] * log_p.sum(dim=1), 0.0)", "cross_entropy-smoothing-and-more",
        "Every share has the weight of the label. A share of another class has that class's weight.",
    ),
    Mistake(
        "smoothing-of-ignored", "cross_entropy", SPREAD, "spread = -(scale * log_p).sum(dim=1)", "cross_entropy-smoothing-and-more",
        "With smoothing an ignored example costs something again. It should cost 0.",
    ),
    Mistake(
        "gradient-not-averaged", "cross_entropy_grad", GRAD, "return difference", "cross_entropy_grad-batch",
        "This is the gradient of the sum of the losses. Give the same two examples twice: the mean stays, so each row has to become half as large.",
    ),
    Mistake(
        "gradient-over-everything", "cross_entropy_grad", GRAD, "return difference / difference.numel()", "cross_entropy_grad-matches",
        "The gradient is divided by n times k, although the loss is a mean over n examples.",
    ),
    Mistake(
        "label-not-subtracted", "cross_entropy_grad", MINUS_1, "pass", "cross_entropy_grad-rows-sum-to-0",
        "The labels are not looked at: these are the probabilities alone. What do the entries of a row add up to, and what should they?",
    ),
    Mistake(
        "label-number-subtracted", "cross_entropy_grad", MINUS_1, "difference = difference - y.unsqueeze(1)", "cross_entropy_grad-rows-sum-to-0",
        "The number of the class is taken away from a whole row, as if it were a quantity. For label 0 nothing happens at all.",
    ),
    Mistake(
        "label-number-subtracted", "cross_entropy_grad", MINUS_1, "difference[torch.arange(len(y)), y] -= y.to(logits.dtype)", "cross_entropy_grad-rows-sum-to-0",
        "The number of the class is taken away, as if it were a quantity. For label 0 nothing happens at all.",
    ),
    Mistake(
        "logits-minus-label", "cross_entropy_grad", DIFFERENCE, "difference = logits + 0.0", "cross_entropy_grad-rows-sum-to-0",
        "The label is taken away from the logits themselves. Add one number to a whole row: the gradient must not change.",
    ),
    *_everywhere(
        "in-place", "An argument of the caller is changed: an operation writes into it.",
        ("one_hot", SET, "rows.view(-1)[y.add_(torch.arange(len(y)) * k)] = 1.0", "one_hot-pure"),
        ("one_hot", SET, "rows.scatter_(1, y.unsqueeze_(1), 1.0)", "one_hot-pure"),
        ("pick", PICK, "return p.flatten()[y.add_(torch.arange(len(y)) * p.shape[1])]", "pick-pure"),
        ("cross_entropy_probs", CHOSEN, "chosen = p.log_()[torch.arange(len(p)), y].exp()", "cross_entropy_probs-pure"),
        ("cross_entropy_onehot", TERMS, "terms = Y.mul_(p.log())", "cross_entropy_onehot-pure"),
        ("cross_entropy_onehot", TERMS, "terms = p.log_().mul(Y)", "cross_entropy_onehot-pure"),
        ("cross_entropy", LOG_P, "logits -= partition\n    log_p = logits", "cross_entropy-pure"),
        ("cross_entropy", PARTITION, f"logits -= logits.amax(dim=1, keepdim=True)\n    {PARTITION}", "cross_entropy-pure"),
        ("cross_entropy_soft", LOG_TOTAL, f"logits -= logits.amax(dim=1, keepdim=True)\n    {LOG_TOTAL}", "cross_entropy_soft-pure"),
        ("cross_entropy_grad", DIFFERENCE, f"logits -= logits.amax(dim=1, keepdim=True)\n    {DIFFERENCE}", "cross_entropy_grad-pure"),
        ("cross_entropy", LABEL, "y[~kept] = 0\n    label = y", "cross_entropy-pure"),
        ("cross_entropy_soft", LOGS, "logits -= log_total\n    logs = logits", "cross_entropy_soft-pure"),
        ("nll_loss", LIKELY, "likely = -log_p.neg_()[torch.arange(len(log_p)), y]", "nll_loss-pure"),
        ("cross_entropy_grad", DIFFERENCE, "difference = logits.sub_(torch.logsumexp(logits, dim=1, keepdim=True)).exp_()", "cross_entropy_grad-pure"),
        ("cross_entropy_grad", DIFFERENCE, "logits -= torch.logsumexp(logits, dim=1, keepdim=True)\n    difference = logits.exp()", "cross_entropy_grad-pure"),
    ),
    *_everywhere(
        "forces-float32", "The numbers go through float32, so a float64 caller loses half of the digits.",
        ("pick", PICK, "p = p.float()\n    " + PICK, "pick-dtype"),
        ("pick", PICK, "return p.float().gather(1, y.unsqueeze(1)).squeeze(1).to(p.dtype)", "pick-dtype"),
        ("cross_entropy_probs", CHOSEN, "p = p.float()\n    " + CHOSEN, "cross_entropy_probs-dtype"),
        ("cross_entropy_probs", PROBS, "return -chosen.float().log().mean().to(p.dtype)", "cross_entropy_probs-dtype"),
        ("cross_entropy_onehot", TERMS, "Y, p = Y.float(), p.float()\n    " + TERMS, "cross_entropy_onehot-dtype"),
        ("cross_entropy_onehot", TERMS, "terms = torch.xlogy(Y, p.float())", "cross_entropy_onehot-dtype"),
        (
            "cross_entropy_onehot", BOTH,
            "terms = torch.xlogy(Y.float(), p.float())\n    return -terms.sum(dim=1).mean().to(p.dtype)", "cross_entropy_onehot-dtype",
        ),
        (  # log and xlogy round differently
            "cross_entropy_onehot", BOTH,
            "chosen = (p.float() * Y.float()).sum(dim=1)\n    return -chosen.log().mean().to(p.dtype)", "cross_entropy_onehot-dtype",
        ),
        ("cross_entropy", PARTITION, "logits = logits.float()\n    " + PARTITION, "cross_entropy-dtype"),
        ("cross_entropy", LOG_P, "log_p = (logits - partition).float().to(logits.dtype)", "cross_entropy-dtype"),
        ("cross_entropy", LOG_P, "log_p = (logits.float() - torch.logsumexp(logits.float(), dim=1, keepdim=True)).to(logits.dtype)", "cross_entropy-dtype"),
        ("cross_entropy_soft", LOG_TOTAL, "Q, logits = Q.float(), logits.float()\n    " + LOG_TOTAL, "cross_entropy_soft-dtype"),
        ("cross_entropy_soft", LOGS, "logs = (logits - log_total).float()", "cross_entropy_soft-dtype"),
        ("nll_loss", LIKELY, "log_p = log_p.float()\n    " + LIKELY, "nll_loss-dtype"),
        ("nll_loss", NLL, "return -likely.float().mean().to(log_p.dtype)", "nll_loss-dtype"),
        ("cross_entropy_grad", DIFFERENCE, "logits = logits.float()\n    " + DIFFERENCE, "cross_entropy_grad-dtype"),
        ("cross_entropy_grad", GRAD, "return (difference / len(y)).float().to(logits.dtype)", "cross_entropy_grad-dtype"),
        (
            "cross_entropy_grad", f"{DIFFERENCE}\n    {MINUS_1}\n    {GRAD}",
            f"x = logits.float()\n    {DIFFERENCE.replace('logits', 'x')}\n    {MINUS_1}\n    return (difference / len(y)).to(logits.dtype)",
            "cross_entropy_grad-dtype",
        ),
    ),
    *_everywhere(
        "detached", "The result is cut off from the graph, so no gradient reaches the argument.",
        ("pick", PICK, "p = p.detach()\n    " + PICK, "pick-gradient"),
        ("cross_entropy_probs", CHOSEN, "p = p.detach()\n    " + CHOSEN, "cross_entropy_probs-gradient"),
        ("cross_entropy_onehot", TERMS, "p = p.detach()\n    " + TERMS, "cross_entropy_onehot-gradient"),
        ("cross_entropy", PARTITION, "logits = logits.detach()\n    " + PARTITION, "cross_entropy-gradient"),
        ("cross_entropy_soft", LOG_TOTAL, "logits = logits.detach()\n    " + LOG_TOTAL, "cross_entropy_soft-gradient"),
        ("nll_loss", LIKELY, "log_p = log_p.detach()\n    " + LIKELY, "nll_loss-gradient"),
    ),
    *_everywhere(
        "partition-detached",
        "The sum of exponentials is cut off from the graph: the values are right, the gradient misses what it contributes.",
        ("cross_entropy", LOG_P, "log_p = logits - partition.detach()", "cross_entropy-gradient"),
        ("cross_entropy_soft", LOGS, "logs = logits - log_total.detach()", "cross_entropy_soft-gradient"),
    ),
]  # fmt: skip
