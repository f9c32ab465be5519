"""Known mistakes of exercise-08: each one edit of solution.py, with the sentence that the student reads."""

from grader.checks import Mistake

SCORE = "return x @ w + b\n"
PREDICT = "return (X @ w + b >= 0).long()"
AND_GATE = "return torch.tensor([1.0, 1.0]), -1.5"
OR_GATE = "return torch.tensor([1.0, 1.0]), -0.5"
NOT_GATE = "return torch.tensor([-1.0]), 0.5"
XOR = "return fires(and_gate(), fires(or_gate(), x1, x2), not_both)"

ERROR = "error = y - int(x @ w + b >= 0)"
STEP = "return w + lr * error * x, b + lr * error"

MISS = "miss = label - int(x @ w + b >= 0)"
MISS_MOVE = "w, b = w + lr * miss * x, b + lr * miss"
COUNT = "mistakes += abs(miss)"
EPOCH_LOOP = "mistakes = 0\n    for x, label in zip(X, y.tolist(), strict=True):"
EPOCH = f"""mistakes = 0
    for x, label in zip(X, y.tolist(), strict=True):
        {MISS}
        {MISS_MOVE}
        {COUNT}
    return w, b, mistakes"""

START = "w, b = torch.zeros(X.shape[1], dtype=X.dtype), 0.0"
OFF = "off = label - int(x @ w + b >= 0)"
OFF_MOVE = "w, b = w + lr * off * x, b + lr * off"
WRONG = "wrong += abs(off)"
FIT_LOOP = "wrong = 0\n        for x, label in zip(X, y.tolist(), strict=True):"
FIT_EPOCH = f"""{FIT_LOOP}
            {OFF}
            {OFF_MOVE}
            {WRONG}"""
STOP = "if wrong == 0:\n            break"
GENERATOR = "if g is not None:"

FOLDED = "folded = torch.cat([torch.ones(len(X), 1, dtype=X.dtype), X], dim=1)"
GAP = "gap = target - int(row @ w >= 0)"
GAP_MOVE = "w = w + gap * row"
FOLD_EPOCH = f"""for row, target in zip(folded, y.tolist(), strict=True):
            {GAP}
            {GAP_MOVE}
    return w"""

SIDES = "sides = 2 * y - 1"
MARGIN = "return (sides * (X @ w + b) / w.norm()).min()"

OWN_LABELS = "y[y == 0] = -1\n    y = y.clamp(min=0)"

SIGMOID = "A sigmoid stands where the step should: its error is never exactly 0, so a point that is right moves your line. Try a point whose class is its label."
SWAPPED = "The sign is turned around: after the update the score of the point has gone the wrong way. Try a 1 taken for a 0 and compute its score again."
NO_BIAS = "The bias never moves, so every line you learn goes through the same point. Data away from the origin, such as 2 against 3 on a number line, never converges."
ALL_POINTS = "Every point moves the line, also those on their right side. Try a point whose class is its label: nothing should change."
TWO_FEATURES = "Exactly two features are written into the code. Try points with one feature, and with three."
STRICT = "A score of exactly 0 is taken for class 0. Try the origin with all weights and the bias at 0."
TIE_WRONG = "A point exactly on the line counts as a mistake whatever its label is. Its class is 1: with label 1 it is right."
IN_PLACE = "The caller's tensor is changed: an in-place operation writes into an argument."
BATCH = "All points are judged by the line at the start of the epoch. The second point should see the line that the first has left: try the same mistake in two rows."
MINUS_PLUS = "This is the formula for labels -1 and +1. With labels 0 and 1 a point of class 0 never moves the line: try one that is taken for a 1."
REPEATS = "Training stops when an epoch has as many mistakes as the one before. That is no sign of success: only an epoch without mistakes is. Look at the history on the rows of XOR."
FLOAT32 = "The numbers pass through float32, so a float64 caller loses half of the digits."
BIAS_FORGOTTEN = "The bias is left out of the score. What is the score of the origin when b is 5?"
LR_IGNORED = "The learning rate is accepted and then not used. Try lr = 0.5 on one mistake: how far did the weights move?"


def _everywhere(name, says, *edits):
    """Make one mistake of several parts: (part, old, new, the check that must catch it)."""
    return [Mistake(name, part, old, new, fails, says) for part, old, new, fails in edits]


MISTAKES = [
    *_everywhere(
        "sigmoid-instead-of-step", SIGMOID,
        ("predict", PREDICT, "return (torch.sigmoid(X @ w + b) >= 0).long()", "predict-matches"),
        ("predict", PREDICT, "return torch.sigmoid(X @ w + b)", "predict-matches"),
        ("perceptron_step", ERROR, "error = y - torch.sigmoid(x @ w + b)", "perceptron_step-right-point"),
        (
            "perceptron_epoch", f"{MISS}\n        {MISS_MOVE}\n        {COUNT}",
            f"miss = label - torch.sigmoid(x @ w + b)\n        {MISS_MOVE}\n        mistakes += int(abs(miss) > 0.5)", "perceptron_epoch-matches",
        ),
        (
            "perceptron_epoch", f"{MISS}\n        {MISS_MOVE}\n        {COUNT}",
            f"miss = label - torch.sigmoid(x @ w + b)\n        {MISS_MOVE}\n        mistakes += int(miss != 0)", "perceptron_epoch-matches",
        ),
        (
            "perceptron_epoch", f"{MISS}\n        {MISS_MOVE}\n        {COUNT}",
            f"mistakes += int(int(x @ w + b >= 0) != label)\n        miss = label - torch.sigmoid(x @ w + b)\n        {MISS_MOVE}", "perceptron_epoch-matches",
        ),
        (
            "fit", f"{OFF}\n            {OFF_MOVE}\n            {WRONG}",
            f"off = label - torch.sigmoid(x @ w + b)\n            {OFF_MOVE}\n            wrong += int(abs(off) > 0.5)", "fit-matches",
        ),
        (
            "fit", f"{OFF}\n            {OFF_MOVE}\n            {WRONG}",
            f"off = label - torch.sigmoid(x @ w + b)\n            {OFF_MOVE}\n            wrong += int(off != 0)", "fit-matches",
        ),
        (
            "fit", f"{OFF}\n            {OFF_MOVE}\n            {WRONG}",
            f"wrong += int(int(x @ w + b >= 0) != label)\n            off = label - torch.sigmoid(x @ w + b)\n            {OFF_MOVE}", "fit-matches",
        ),
        ("fit_folded", GAP, "gap = target - torch.sigmoid(row @ w)", "fit_folded-matches"),
    ),
    *_everywhere(
        "sign-swapped", SWAPPED,
        ("perceptron_step", STEP, "return w - lr * error * x, b - lr * error", "perceptron_step-score-moves"),
        ("perceptron_epoch", MISS_MOVE, "w, b = w - lr * miss * x, b - lr * miss", "perceptron_epoch-matches"),
        ("fit", OFF_MOVE, "w, b = w - lr * off * x, b - lr * off", "fit-separates"),
        ("fit_folded", GAP_MOVE, "w = w - gap * row", "fit_folded-matches"),
    ),
    *_everywhere(
        "bias-not-updated", NO_BIAS,
        ("perceptron_step", STEP, "return w + lr * error * x, b", "perceptron_step-missed-1"),
        ("perceptron_epoch", MISS_MOVE, "w = w + lr * miss * x", "perceptron_epoch-matches"),
        ("fit", OFF_MOVE, "w = w + lr * off * x", "fit-separates"),
        ("fit_folded", GAP_MOVE, "w[1:] = w[1:] + gap * row[1:]", "fit_folded-like-fit"),
    ),
    *_everywhere(
        "updates-all-points", ALL_POINTS,
        ("perceptron_step", STEP, "return w + lr * (2 * y - 1) * x, b + lr * (2 * y - 1)", "perceptron_step-right-point"),
        ("perceptron_epoch", MISS_MOVE, "w, b = w + lr * (2 * label - 1) * x, b + lr * (2 * label - 1)", "perceptron_epoch-matches"),
        (
            "perceptron_epoch", f"{MISS_MOVE}\n        {COUNT}",
            "w, b = w + lr * (2 * label - 1) * x, b + lr * (2 * label - 1)\n        mistakes += 1", "perceptron_epoch-matches",
        ),
        (
            "perceptron_epoch", EPOCH,
            f"count = int(((X @ w + b >= 0).long() != y).sum())\n    {EPOCH.replace(MISS_MOVE, 'w, b = w + lr * (2 * label - 1) * x, b + lr * (2 * label - 1)').replace('b, mistakes', 'b, count')}",
            "perceptron_epoch-matches",
        ),
        ("fit", OFF_MOVE, "w, b = w + lr * (2 * label - 1) * x, b + lr * (2 * label - 1)", "fit-matches"),
        ("fit_folded", GAP_MOVE, "w = w + (2 * target - 1) * row", "fit_folded-matches"),
    ),
    *_everywhere(
        "two-features-only", TWO_FEATURES,
        ("score", SCORE, "return x[0] * w[0] + x[1] * w[1] + b\n", "score-any-features"),
        ("score", SCORE, "return x[:2] @ w[:2] + b\n", "score-any-features"),
        ("predict", PREDICT, "return (X[:, 0] * w[0] + X[:, 1] * w[1] + b >= 0).long()", "predict-any-features"),
        ("predict", PREDICT, "return (X[:, :2] @ w[:2] + b >= 0).long()", "predict-any-features"),
        (
            "perceptron_step", STEP, "w = w.clone()\n    w[:2] += lr * error * x[:2]\n    return w, b + lr * error",
            "perceptron_step-any-features",
        ),
        (
            "perceptron_step", STEP,
            "w = w.clone()\n    w[0] += lr * error * x[0]\n    w[1] += lr * error * x[1]\n    return w, b + lr * error", "perceptron_step-any-features",
        ),
        (
            "perceptron_step", f"{ERROR}\n    {STEP}",
            "error = y - int(x[0] * w[0] + x[1] * w[1] + b >= 0)\n    w = w.clone()\n    w[0] += lr * error * x[0]\n    w[1] += lr * error * x[1]\n    return w, b + lr * error",
            "perceptron_step-any-features",
        ),
        (
            "perceptron_step", STEP,
            "return torch.stack([w[0] + lr * error * x[0], w[1] + lr * error * x[1]]), b + lr * error", "perceptron_step-any-features",
        ),
        (
            "perceptron_epoch", MISS_MOVE,
            "w = w.clone()\n        w[0] += lr * miss * x[0]\n        w[1] += lr * miss * x[1]\n        b = b + lr * miss", "perceptron_epoch-any-features",
        ),
        (
            "perceptron_epoch", f"{MISS}\n        {MISS_MOVE}",
            "miss = label - int(x[0] * w[0] + x[1] * w[1] + b >= 0)\n        w = w.clone()\n        w[0] += lr * miss * x[0]\n        w[1] += lr * miss * x[1]\n        b = b + lr * miss",
            "perceptron_epoch-any-features",
        ),
        (
            "perceptron_epoch", MISS_MOVE,
            "w, b = torch.stack([w[0] + lr * miss * x[0], w[1] + lr * miss * x[1]]), b + lr * miss", "perceptron_epoch-any-features",
        ),
        (
            "perceptron_epoch", f"{MISS_MOVE}\n        {COUNT}",
            "if miss:\n            w, b = torch.stack([w[0] + lr * miss * x[0], w[1] + lr * miss * x[1]]), b + lr * miss\n            mistakes += 1",
            "perceptron_epoch-any-features",
        ),
        (
            "fit", OFF_MOVE,
            "w = w.clone()\n            w[0] += lr * off * x[0]\n            w[1] += lr * off * x[1]\n            b = b + lr * off", "fit-any-features",
        ),
        (
            "fit", f"{OFF}\n            {OFF_MOVE}",
            "off = label - int(x[0] * w[0] + x[1] * w[1] + b >= 0)\n            w = w.clone()\n            w[0] += lr * off * x[0]\n            w[1] += lr * off * x[1]\n            b = b + lr * off",
            "fit-any-features",
        ),
        (
            "fit_folded", GAP_MOVE,
            "w = w.clone()\n            w[0] += gap\n            w[1] += gap * row[1]\n            w[2] += gap * row[2]", "fit_folded-any-features",
        ),
        ("fit_folded", GAP, "gap = target - int(row[0] * w[0] + row[1] * w[1] + row[2] * w[2] >= 0)", "fit_folded-any-features"),
        ("fit_folded", GAP, "gap = target - int(row[:3] @ w[:3] >= 0)", "fit_folded-any-features"),
        ("margin", MARGIN, "return (sides * (X[:, 0] * w[0] + X[:, 1] * w[1] + b) / (w[0] ** 2 + w[1] ** 2).sqrt()).min()", "margin-any-features"),
        ("margin", MARGIN, "return (sides * (X @ w + b) / (w[0] ** 2 + w[1] ** 2).sqrt()).min()", "margin-any-features"),
    ),
    *_everywhere(
        "strict-inequality", STRICT,
        ("predict", PREDICT, "return (X @ w + b > 0).long()", "predict-tie"),
        ("perceptron_step", ERROR, "error = y - int(x @ w + b > 0)", "perceptron_step-tie"),
        ("perceptron_epoch", MISS, "miss = label - int(x @ w + b > 0)", "perceptron_epoch-matches"),
        ("fit", OFF, "off = label - int(x @ w + b > 0)", "fit-matches"),
        ("fit_folded", GAP, "gap = target - int(row @ w > 0)", "fit_folded-matches"),
    ),
    *_everywhere(
        "tie-always-wrong", TIE_WRONG,
        (
            "perceptron_step", f"{ERROR}\n    {STEP}",
            "side = 2 * y - 1\n    return (w + lr * side * x, b + lr * side) if side * (x @ w + b) <= 0 else (w, b)", "perceptron_step-tie",
        ),
        (
            "perceptron_epoch", f"{MISS}\n        {MISS_MOVE}\n        {COUNT}",
            "side = 2 * label - 1\n        if side * (x @ w + b) <= 0:\n            w, b = w + lr * side * x, b + lr * side\n            mistakes += 1",
            "perceptron_epoch-matches",
        ),
        (
            "fit", f"{OFF}\n            {OFF_MOVE}\n            {WRONG}",
            "side = 2 * label - 1\n            if side * (x @ w + b) <= 0:\n                w, b = w + lr * side * x, b + lr * side\n                wrong += 1",
            "fit-matches",
        ),
        (
            "fit_folded", f"{GAP}\n            {GAP_MOVE}",
            "side = 2 * target - 1\n            if side * (row @ w) <= 0:\n                w = w + side * row", "fit_folded-matches",
        ),
    ),
    *_everywhere(
        "in-place", IN_PLACE,
        ("score", SCORE, "x *= w\n    return x.sum() + b\n", "score-pure"),
        ("predict", PREDICT, "X *= w\n    return (X.sum(dim=1) + b >= 0).long()", "predict-pure"),
        ("perceptron_step", STEP, "w += lr * error * x\n    return w, b + lr * error", "perceptron_step-pure"),
        ("perceptron_step", STEP, "w += lr * error * x\n    b += lr * error\n    return w, b", "perceptron_step-pure"),
        ("perceptron_step", STEP, "b += lr * error\n    return w + lr * error * x, b", "perceptron_step-pure"),
        ("perceptron_step", STEP, "if error:\n        b += lr * error\n    return w + lr * error * x, b", "perceptron_step-pure"),
        ("perceptron_step", STEP, "x *= lr * error\n    return w + x, b + lr * error", "perceptron_step-pure"),
        ("perceptron_step", STEP, "if error < 0:\n        w -= lr * x\n        return w, b - lr\n    " + STEP, "perceptron_step-pure"),
        ("perceptron_step", STEP, "if error > 0:\n        w += lr * x\n        return w, b + lr\n    " + STEP, "perceptron_step-pure"),
        ("perceptron_epoch", EPOCH_LOOP, f"{OWN_LABELS}\n    {EPOCH_LOOP}", "perceptron_epoch-pure"),
        ("perceptron_epoch", MISS_MOVE, "w += lr * miss * x\n        b = b + lr * miss", "perceptron_epoch-pure"),
        ("perceptron_epoch", MISS_MOVE, "w += lr * miss * x\n        b += lr * miss", "perceptron_epoch-pure"),
        ("fit", START, f"{START}\n    y -= 1\n    y = y + 1", "fit-pure"),
        ("fit", START, f"{START}\n    {OWN_LABELS}", "fit-pure"),
        ("fit_folded", FOLDED, f"{FOLDED}\n    y -= 1\n    y = y + 1", "fit_folded-pure"),
        ("fit_folded", FOLDED, f"{FOLDED}\n    {OWN_LABELS}", "fit_folded-pure"),
        ("margin", SIDES, "y *= 2\n    y -= 1\n    sides = y", "margin-pure"),
        ("margin", MARGIN, "length = w.norm()\n    w /= length\n    return (sides * (X @ w + b / length)).min()", "margin-pure"),
    ),
    *_everywhere(
        "batch-update", BATCH,
        (
            "perceptron_epoch", EPOCH,
            "misses = y - (X @ w + b >= 0).long()\n    return w + lr * (misses.to(X.dtype) @ X), b + lr * int(misses.sum()), int(misses.abs().sum())",
            "perceptron_epoch-in-turn",
        ),
        (
            "fit", FIT_EPOCH,
            "offs = y - (X @ w + b >= 0).long()\n        w, b = w + lr * (offs.to(X.dtype) @ X), b + lr * int(offs.sum())\n        wrong = int(offs.abs().sum())",
            "fit-matches",
        ),
        (
            "fit_folded", FOLD_EPOCH,
            "gaps = y - (folded @ w >= 0).long()\n        w = w + gaps.to(X.dtype) @ folded\n    return w", "fit_folded-matches",
        ),
    ),
    *_everywhere(
        "minus-plus-one-labels", MINUS_PLUS,
        ("perceptron_step", STEP, "return (w + lr * y * x, b + lr * y) if error else (w, b)", "perceptron_step-missed-0"),
        (
            "perceptron_step", f"{ERROR}\n    {STEP}",
            "wrong = y * (x @ w + b) <= 0\n    return (w + lr * y * x, b + lr * y) if wrong else (w, b)", "perceptron_step-missed-0",
        ),
        ("perceptron_epoch", MISS_MOVE, "w, b = (w + lr * label * x, b + lr * label) if miss else (w, b)", "perceptron_epoch-matches"),
        (
            "perceptron_epoch", f"{MISS}\n        {MISS_MOVE}\n        {COUNT}",
            "if label * (x @ w + b) <= 0:\n            w, b = w + lr * label * x, b + lr * label\n            mistakes += 1", "perceptron_epoch-matches",
        ),
        ("fit", OFF_MOVE, "w, b = (w + lr * label * x, b + lr * label) if off else (w, b)", "fit-matches"),
        (
            "fit", f"{OFF}\n            {OFF_MOVE}\n            {WRONG}",
            "if label * (x @ w + b) <= 0:\n                w, b = w + lr * label * x, b + lr * label\n                wrong += 1", "fit-matches",
        ),
        ("fit_folded", GAP_MOVE, "w = w + abs(gap) * target * row", "fit_folded-matches"),
        (
            "fit_folded", f"{GAP}\n            {GAP_MOVE}",
            "if target * (row @ w) <= 0:\n                w = w + target * row", "fit_folded-matches",
        ),
    ),
    *_everywhere(
        "stops-when-errors-repeat", REPEATS,
        ("fit", STOP, "if wrong == 0 or history[-2:] == [wrong, wrong]:\n            break", "fit-xor"),
        ("fit", STOP, "if history[-2:] == [wrong, wrong]:\n            break", "fit-xor"),
    ),
    *_everywhere(
        "forces-float32", FLOAT32,
        ("score", SCORE, "return (x.float() @ w.float() + float(b)).to(x.dtype)\n", "score-dtype"),
        ("score", SCORE, "return x.float() @ w.float() + float(b)\n", "score-dtype"),
        ("predict", PREDICT, "return (X.float() @ w.float() + float(b) >= 0).long()", "predict-dtype"),
        ("perceptron_step", STEP, "return (w.float() + lr * error * x.float()).to(w.dtype), b + lr * error", "perceptron_step-dtype"),
        ("perceptron_step", STEP, "return w.float() + lr * error * x.float(), b + lr * error", "perceptron_step-dtype"),
        ("perceptron_epoch", EPOCH_LOOP, f"dtype, X, w = w.dtype, X.float(), w.float()\n    {EPOCH_LOOP}", "perceptron_epoch-dtype"),
        (
            "perceptron_epoch", EPOCH,
            f"dtype, X, w = w.dtype, X.float(), w.float()\n    {EPOCH.replace('return w, b', 'return w.to(dtype), b')}", "perceptron_epoch-dtype",
        ),
        ("fit", START, f"X = X.float()\n    {START}", "fit-dtype"),
        ("fit", START, f"X = X.float().to(X.dtype)\n    {START}", "fit-dtype"),
        ("fit_folded", FOLDED, f"X = X.float()\n    {FOLDED}", "fit_folded-dtype"),
        ("fit_folded", FOLDED, f"X = X.float().to(X.dtype)\n    {FOLDED}", "fit_folded-dtype"),
        ("margin", SIDES, f"X = X.float().to(X.dtype)\n    {SIDES}", "margin-dtype"),
        ("margin", MARGIN, "return (sides * (X.float() @ w.float() + float(b)) / w.float().norm()).min().to(X.dtype)", "margin-dtype"),
    ),
    *_everywhere(
        "bias-forgotten", BIAS_FORGOTTEN,
        ("score", SCORE, "return x @ w\n", "score-example"),
        ("predict", PREDICT, "return (X @ w >= 0).long()", "predict-example"),
        ("margin", MARGIN, "return (sides * (X @ w) / w.norm()).min()", "margin-example"),
    ),
    *_everywhere(
        "lr-ignored", LR_IGNORED,
        ("perceptron_step", STEP, "return w + error * x, b + error", "perceptron_step-example"),
        ("perceptron_epoch", MISS_MOVE, "w, b = w + miss * x, b + miss", "perceptron_epoch-matches"),
        ("fit", OFF_MOVE, "w, b = w + off * x, b + off", "fit-lr-scales"),
    ),
    *_everywhere(
        "another-gate", "This is another gate. Go through the rows of the truth table, from (0, 0) on.",
        ("and_gate", AND_GATE, "return torch.tensor([1.0, 1.0]), -0.5", "and_gate-table"),
        ("and_gate", AND_GATE, "return torch.tensor([-1.0, -1.0]), 1.5", "and_gate-table"),
        ("and_gate", AND_GATE, "return torch.tensor([-1.0, -1.0]), 0.5", "and_gate-table"),
        ("and_gate", AND_GATE, "return torch.tensor([1.0, 0.0]), -0.5", "and_gate-table"),
        ("and_gate", AND_GATE, "return torch.tensor([0.0, 1.0]), -0.5", "and_gate-table"),
        ("and_gate", AND_GATE, "return torch.tensor([1.0, 1.0]), -2.5", "and_gate-table"),
        ("and_gate", AND_GATE, "return torch.tensor([1.0, 1.0]), 0.0", "and_gate-table"),
        ("or_gate", OR_GATE, "return torch.tensor([1.0, 1.0]), -1.5", "or_gate-table"),
        ("or_gate", OR_GATE, "return torch.tensor([-1.0, -1.0]), 1.5", "or_gate-table"),
        ("or_gate", OR_GATE, "return torch.tensor([-1.0, -1.0]), 0.5", "or_gate-table"),
        ("or_gate", OR_GATE, "return torch.tensor([1.0, 0.0]), -0.5", "or_gate-table"),
        ("or_gate", OR_GATE, "return torch.tensor([0.0, 1.0]), -0.5", "or_gate-table"),
        ("or_gate", OR_GATE, "return torch.tensor([1.0, 1.0]), -2.5", "or_gate-table"),
        ("or_gate", OR_GATE, "return torch.tensor([1.0, 1.0]), 0.0", "or_gate-table"),
        ("not_gate", NOT_GATE, "return torch.tensor([1.0]), -0.5", "not_gate-table"),
        ("not_gate", NOT_GATE, "return torch.tensor([-1.0]), -0.5", "not_gate-table"),
        ("not_gate", NOT_GATE, "return torch.tensor([-1.0]), 1.0", "not_gate-table"),
        ("xor", XOR, "return fires(or_gate(), x1, x2)", "xor-table"),
        ("xor", XOR, "return 1 - fires(and_gate(), fires(or_gate(), x1, x2), not_both)", "xor-table"),
    ),
    Mistake(
        "xor-without-gates", "xor", XOR, "return int(x1 != x2)", "xor-of-gates",
        "The inputs are looked at without your gates: xor says the same whatever the gates are.",
    ),
    Mistake(
        "start-ignores-g", "fit", GENERATOR, "if False:", "fit-uses-g",
        "The generator is accepted and then not used: two runs with different generators are the same.",
    ),
    Mistake(
        "bias-at-the-end", "fit_folded", FOLDED, "folded = torch.cat([X, torch.ones(len(X), 1, dtype=X.dtype)], dim=1)",
        "fit_folded-like-fit", "The bias is the last entry. Where should it stand?",
    ),
    *_everywhere(
        "margin-of-the-score", "This is the smallest score, not a distance: writing the same line with numbers twice as large doubles it.",
        ("margin", MARGIN, "return (sides * (X @ w + b)).min()", "margin-scale"),
    ),
    *_everywhere(
        "margin-without-sides", "The labels are not looked at, so a point on the wrong side counts like one on the right side. Try one point with the other label.",
        ("margin", MARGIN, "return ((X @ w + b).abs() / w.norm()).min()", "margin-wrong-side"),
        ("margin", MARGIN, "return ((X @ w + b) / w.norm()).min()", "margin-swap"),
    ),
    Mistake(
        "sides-0-and-1", "margin", SIDES, "sides = y", "margin-swap",
        "Labels 0 and 1 are used where -1 and +1 are meant: a point of class 0 has distance 0, wherever it lies.",
    ),
]  # fmt: skip
