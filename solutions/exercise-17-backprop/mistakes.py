"""Known mistakes of exercise-17: each one edit of solution.py, with the sentence that the student reads."""

from grader.checks import Mistake

# forward
HIDDEN = """    if act == "relu":
        H = Z.clamp(min=0)
    elif act == "tanh":
        H = torch.tanh(Z)
    else:
        H = torch.sigmoid(Z)
"""
Z_LINE = "Z = X @ W1 + b1"
SCORES = "O = H @ W2 + b2"
# loss_and_penalty
LOSS = "L = -logs[torch.arange(len(y)), y].mean()"
PENALTY = "s = lam / 2 * (W1.square().sum() + W2.square().sum())"
TOTAL = "return L, s, L + s"
LOGS = "logs = O.log_softmax(dim=1)"
# backward
UNPACK = 'W1, _, W2, _ = cache["params"]'
D_W2 = "dW2 = H.T @ dO + lam * W2"
D_B2 = "db2 = dO.sum(dim=0)"
D_H = "dH = dO @ W2.T"
SLOPE_TANH = "slope = 1 - H.square()"
SLOPE_SIGMOID = "slope = H * (1 - H)"
SLOPES = f"""{SLOPE_TANH}
    else:
        {SLOPE_SIGMOID}"""
D_Z = "dZ = dH * slope"
D_W1 = "dW1 = X.T @ dZ + lam * W1"
D_B1 = "db1 = dZ.sum(dim=0)"
D_X = "dX = dZ @ W1.T"
ALL = 'return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2, "dX": dX}'
D_B1_TO_X = f"{D_B1}\n    {D_X}"
# backward_column
COL_SLOPES = """h, slope = z.tanh(), 1 - z.tanh() ** 2
    else:
        h, slope = z.sigmoid(), z.sigmoid() * (1 - z.sigmoid())"""
COL_Z = "z = W1 @ x"
COL_DO = "do = W2 @ h - y"
COL_DH = "dh = W2.T @ do"
COL_DZ = "dz = dh * slope"
COL_ALL = 'return {"do": do, "dW2": do @ h.T + lam * W2, "dh": dh, "dz": dz, "dW1": dz @ x.T + lam * W1}'
# udacity_step
U_HIDDEN = "hidden = torch.sigmoid(X @ Wih)"
U_OUTPUT = "output = hidden @ Who"
U_DELTA = "delta = (y - output) / len(X)"
U_BACK = "back = (delta @ Who.T) * hidden * (1 - hidden)"
U_RETURN = "return Wih + lr * (X.T @ back), Who + lr * (hidden.T @ delta)"
# udacity_sigmoid_step
S_INNER = "inner = torch.sigmoid(X @ Wih)"
S_GUESS = "guess = torch.sigmoid(inner @ Who)"
S_ERROR = "error = (guess - y) / X.shape[0]"
S_TERM = "term = error * guess * (1 - guess)"
S_BACK = "inner_term = (term @ Who.T) * inner * (1 - inner)"
S_RETURN = "return Wih - lr * (X.T @ inner_term), Who - lr * (inner.T @ term)"
# xor_net
X_W2 = "W2 = torch.tensor([[1.0], [-2.0]])"
X_B1 = "b1 = torch.tensor([0.0, -1.0])"
X_B2 = "b2 = torch.tensor([0.0])"
# train
T_W1 = "W1 = (torch.randn(d, hidden, generator=g) / d**0.5).to(X.dtype)"
T_B1 = "b1 = torch.zeros(hidden, dtype=X.dtype)"
T_W2 = "W2 = (torch.randn(hidden, q, generator=g) / hidden**0.5).to(X.dtype)"
T_START = f"{T_W1}\n    {T_B1}\n    {T_W2}"
T_FORWARD = 'scores, cache = forward(X, W1, b1, W2, b2, "tanh")'
T_LOSS = "losses.append(loss_and_penalty(scores, y, W1, W2, lam)[2].item())"
T_GRADS = "grads = backward(upstream / n, cache, lam)"
T_ONE = 'W1, b1 = W1 - lr * grads["dW1"], b1 - lr * grads["db1"]'
T_TWO = 'W2, b2 = W2 - lr * grads["dW2"], b2 - lr * grads["db2"]'
# cache_floats
COUNT = "return n * d + 2 * n * h + 0 * q"

TRANSPOSED = "Two factors stand the wrong way round: one of them has to be turned over before they are multiplied. With h=3 and q=2, do the shapes meet?"
OUT_IN = "The gradient has its axes swapped: with 2 inputs and 3 outputs the weights are 2x3 here, and so is their gradient."
SLOPE_AT = "The derivative of the activation is asked about the wrong number: what the activation returned goes through it once more, or what went in is taken for what came out. Take Z = 0: how steep is tanh there?"
DIVIDED = "The average over the batch is taken here although the gradient that arrives contains it already. With 2 equal examples, what should their gradients add up to?"
AVERAGED_BIAS = "The gradient of a bias is averaged over the batch. Give two equal examples, then one: the bias has a hand in both."
ROW_BIAS = "The gradient of a bias still has one row for each example. Look at its shape with 3 examples."
NO_PENALTY = "The penalty is in the objective but not in the gradient. With dO = 0 and lam = 1, something should still pull at the weights."
BIAS_PENALTY = "The biases are penalised too. With dO = 0 and lam = 1, nothing should pull at them."
TWICE_PENALTY = "The penalty is counted with another factor than the text's. With lam = 1 and a single weight of 2, it is 2, and it pulls with 2."
NEW_W2 = "Use the old output weights: they are updated before the hidden error is carried back through them. Both gradients belong to the same moment."
SQUASHED = "Something is applied to the outputs although the output layer is linear. With H = 0 and b2 = 5, O should be 5."
OUTPUT_SLOPE = "The error is multiplied by the slope of a sigmoid although the output is linear. With an answer of 1 and a target of 0, the error should not vanish."
NO_HIDDEN = "The hidden layer has no activation, so two layers are only one. Give an example whose pre-activations are all negative."
UPHILL = "The sign of the error is turned around: the step leads up the hill. With a target of 1 and an answer of 0, where does the answer go?"
OVERWRITES = "The caller's tensor is changed: an in-place operation writes into an argument. Print it before and after the call."
SHORT = "Somewhere the numbers pass through float32, so a float64 caller loses half of the digits."
NO_D_X = "The gradient with respect to X is missing: a layer below this one would need it."
NEVER = "The sum over the batch is never divided by its size: list every example twice, and the answer should not change."
AGAIN = "The batch size divides twice: list every example twice, and the answer should not change."
NO_SLOPE = "The error passes the activation as if its slope were 1. A relu unit that is 0 should let nothing through."
BAD_START = "All hidden units start alike, and so they stay. Print two columns of W1 after training."


def _everywhere(name, says, *edits):
    """Make one mistake of several parts: (part, old, new, the check that must catch it)."""
    return [Mistake(name, part, old, new, fails, says) for part, old, new, fails in edits]


def _slopes(tanh, sigmoid):
    return f"slope = {tanh}\n    else:\n        slope = {sigmoid}"


def _column_slopes(tanh, sigmoid):
    return f"h, slope = z.tanh(), {tanh}\n    else:\n        h, slope = z.sigmoid(), {sigmoid}"


MISTAKES = [
    *_everywhere(
        "missing-transpose", TRANSPOSED,
        ("backward", D_H, "dH = dO @ W2", "backward-dW1"),
        ("backward", D_W2, "dW2 = H @ dO + lam * W2", "backward-dW2"),
        ("backward", D_W1, "dW1 = X @ dZ + lam * W1", "backward-dW1"),
        ("backward", D_X, "dX = dZ @ W1", "backward-dX"),
        ("backward_column", COL_DH, "dh = W2 @ do", "backward_column-dh"),
        ("backward_column", COL_ALL, COL_ALL.replace("do @ h.T", "do @ h"), "backward_column-dW2"),
        ("backward_column", COL_ALL, COL_ALL.replace("dz @ x.T", "dz @ x"), "backward_column-dW1"),
        ("udacity_step", U_BACK, "back = (delta @ Who) * hidden * (1 - hidden)", "udacity_step-Wih"),
        ("udacity_sigmoid_step", S_BACK, "inner_term = (term @ Who) * inner * (1 - inner)", "udacity_sigmoid_step-Wih"),
    ),
    *_everywhere(
        "axes-swapped", OUT_IN,
        ("backward", D_W2, "dW2 = dO.T @ H + lam * W2.T", "backward-dW2"),
        ("backward", D_W1, "dW1 = dZ.T @ X + lam * W1.T", "backward-dW1"),
        ("backward", ALL, ALL.replace("dW1, ", "dW1.T, ").replace("dW2, ", "dW2.T, "), "backward-dW1"),
        ("backward_column", COL_ALL, COL_ALL.replace("do @ h.T + lam * W2", "h @ do.T + lam * W2.T"), "backward_column-dW2"),
        ("backward_column", COL_ALL, COL_ALL.replace("dz @ x.T + lam * W1", "x @ dz.T + lam * W1.T"), "backward_column-dW1"),
    ),
    *_everywhere(
        "slope-at-the-wrong-place", SLOPE_AT,
        ("backward", SLOPES, _slopes("1 - torch.tanh(H) ** 2", "torch.sigmoid(H) * (1 - torch.sigmoid(H))"), "backward-tanh"),
        ("backward", SLOPES, _slopes("1 - Z**2", "Z * (1 - Z)"), "backward-tanh"),
        ("backward", SLOPE_TANH, "slope = 1 - torch.tanh(H) ** 2", "backward-tanh"),
        ("backward", SLOPE_TANH, "slope = 1 - Z**2", "backward-tanh"),
        ("backward", SLOPE_SIGMOID, "slope = torch.sigmoid(H) * (1 - torch.sigmoid(H))", "backward-sigmoid"),
        ("backward", SLOPE_SIGMOID, "slope = Z * (1 - Z)", "backward-sigmoid"),
        (
            "backward_column", COL_SLOPES,
            _column_slopes("1 - z.tanh().tanh() ** 2", "z.sigmoid().sigmoid() * (1 - z.sigmoid().sigmoid())"), "backward_column-dz",
        ),
        ("backward_column", COL_SLOPES, _column_slopes("1 - z**2", "z * (1 - z)"), "backward_column-dz"),
        ("udacity_step", U_BACK, "back = (delta @ Who.T) * torch.sigmoid(hidden) * (1 - torch.sigmoid(hidden))", "udacity_step-Wih"),
        ("udacity_step", U_BACK, "back = (delta @ Who.T) * (X @ Wih) * (1 - X @ Wih)", "udacity_step-Wih"),
        (
            "udacity_sigmoid_step", S_BACK,
            "inner_term = (term @ Who.T) * torch.sigmoid(inner) * (1 - torch.sigmoid(inner))", "udacity_sigmoid_step-Wih",
        ),
        ("udacity_sigmoid_step", S_BACK, "inner_term = (term @ Who.T) * (X @ Wih) * (1 - X @ Wih)", "udacity_sigmoid_step-Wih"),
        ("udacity_sigmoid_step", S_TERM, "term = error * torch.sigmoid(guess) * (1 - torch.sigmoid(guess))", "udacity_sigmoid_step-Who"),
        ("udacity_sigmoid_step", S_TERM, "term = error * (inner @ Who) * (1 - inner @ Who)", "udacity_sigmoid_step-Who"),
    ),
    *_everywhere(
        "no-slope", NO_SLOPE,
        ("backward", D_Z, "dZ = dH", "backward-dW1"),
        ("backward_column", COL_DZ, "dz = dh", "backward_column-dz"),
        ("udacity_step", U_BACK, "back = delta @ Who.T", "udacity_step-Wih"),
        ("udacity_sigmoid_step", S_BACK, "inner_term = term @ Who.T", "udacity_sigmoid_step-Wih"),
    ),
    *_everywhere(
        "divided-once-more", DIVIDED,
        ("backward", UNPACK, f"{UNPACK}\n    dO = dO / len(X)", "backward-examples-add-up"),
        ("backward", D_W2, "dW2 = H.T @ dO / len(X) + lam * W2", "backward-dW2"),
        ("backward", D_W1, "dW1 = X.T @ dZ / len(X) + lam * W1", "backward-dW1"),
        (
            "backward", f"{D_W1}\n    {D_B1}", f"dW2 = H.T @ dO / len(X) + lam * W2\n    dW1 = X.T @ dZ / len(X) + lam * W1\n    {D_B1}",
            "backward-examples-add-up",
        ),
        (
            "backward", D_B1_TO_X,
            f"dW2 = H.T @ dO / len(X) + lam * W2\n    dW1 = X.T @ dZ / len(X) + lam * W1\n    db2 = dO.mean(dim=0)\n    db1 = dZ.mean(dim=0)\n    {D_X}",
            "backward-examples-add-up",
        ),
    ),
    *_everywhere(
        "batch-size-twice", AGAIN,
        ("loss_and_penalty", LOSS, "L = -logs[torch.arange(len(y)), y].mean() / len(y)", "loss_and_penalty-mean"),
        ("udacity_step", U_DELTA, "delta = (y - output) / len(X) ** 2", "udacity_step-mean"),
        ("udacity_sigmoid_step", S_ERROR, "error = (guess - y) / X.shape[0] ** 2", "udacity_sigmoid_step-mean"),
        ("train", T_GRADS, "grads = backward(upstream / n**2, cache, lam)", "train-step"),
    ),
    *_everywhere(
        "batch-size-never", NEVER,
        ("loss_and_penalty", LOSS, "L = -logs[torch.arange(len(y)), y].sum()", "loss_and_penalty-mean"),
        ("udacity_step", U_DELTA, "delta = y - output", "udacity_step-mean"),
        ("udacity_sigmoid_step", S_ERROR, "error = guess - y", "udacity_sigmoid_step-mean"),
        ("train", T_GRADS, "grads = backward(upstream, cache, lam)", "train-step"),
    ),
    Mistake(
        "mean-over-classes-too", "loss_and_penalty", LOSS, "L = -logs[torch.arange(len(y)), y].mean() / O.shape[1]",
        "loss_and_penalty-L", "The average runs over all entries of O instead of over the examples. What should a uniform guess between 2 classes cost?",
    ),
    Mistake(
        "all-log-probabilities", "loss_and_penalty", LOSS, "L = -logs[:, y].mean()",
        "loss_and_penalty-L", "Each label picks a whole column of the batch instead of one entry of its own row. Look at the shape before the mean, with 2 examples.",
    ),
    Mistake(
        "softmax-twice", "loss_and_penalty", LOGS, "logs = O.softmax(dim=1).log_softmax(dim=1)",
        "loss_and_penalty-L", "Softmax is applied to probabilities once more. For a very sure right answer, the loss should be near 0.",
    ),
    *_everywhere(
        "bias-averaged", AVERAGED_BIAS,
        ("backward", D_B2, "db2 = dO.mean(dim=0)", "backward-db2"),
        ("backward", D_B1, "db1 = dZ.mean(dim=0)", "backward-db1"),
        ("backward", D_B1, "db1, db2 = dZ.mean(dim=0), dO.mean(dim=0)", "backward-db2"),
    ),
    *_everywhere(
        "bias-per-row", ROW_BIAS,
        ("backward", D_B2, "db2 = dO", "backward-db2"),
        ("backward", D_B1, "db1 = dZ", "backward-db1"),
        ("backward", D_B1, "db1, db2 = dZ, dO", "backward-db2"),
    ),
    *_everywhere(
        "bias-keeps-an-axis", "The gradient of a bias has an axis of length 1 too many: a bias of 4 numbers has a gradient of 4 numbers.",
        ("backward", D_B2, "db2 = dO.sum(dim=0, keepdim=True)", "backward-db2"),
        ("backward", D_B1, "db1 = dZ.sum(dim=0, keepdim=True)", "backward-db1"),
        ("backward", D_B1, "db1, db2 = dZ.sum(dim=0, keepdim=True), dO.sum(dim=0, keepdim=True)", "backward-db2"),
    ),
    *_everywhere(
        "penalty-forgotten", NO_PENALTY,
        ("backward", D_W2, "dW2 = H.T @ dO", "backward-penalty"),
        ("backward", D_W1, "dW1 = X.T @ dZ", "backward-penalty"),
        ("backward", UNPACK, f"{UNPACK}\n    lam = 0", "backward-penalty"),
        ("backward_column", COL_ALL, COL_ALL.replace(" + lam * W2", "").replace(" + lam * W1", ""), "backward_column-penalty"),
        ("backward_column", COL_ALL, COL_ALL.replace(" + lam * W2", ""), "backward_column-penalty"),
        ("backward_column", COL_ALL, COL_ALL.replace(" + lam * W1", ""), "backward_column-penalty"),
        ("train", T_GRADS, "grads = backward(upstream / n, cache, 0.0)", "train-penalty"),
    ),
    *_everywhere(
        "bias-penalised", BIAS_PENALTY,
        ("backward", D_B2, 'db2 = dO.sum(dim=0) + lam * cache["params"][3]', "backward-penalty-biases"),
        ("backward", D_B1, 'db1 = dZ.sum(dim=0) + lam * cache["params"][1]', "backward-penalty-biases"),
        (
            "backward", D_B1, 'db1, db2 = dZ.sum(dim=0) + lam * cache["params"][1], dO.sum(dim=0) + lam * cache["params"][3]',
            "backward-penalty-biases",
        ),
        ("train", T_ONE, f'b2 = b2 - lr * lam * b2\n        {T_ONE.replace("b1 - lr", "b1 - lr * lam * b1 - lr")}', "train-penalty"),
    ),
    *_everywhere(
        "penalty-factor", TWICE_PENALTY,
        ("loss_and_penalty", PENALTY, "s = lam * (W1.square().sum() + W2.square().sum())", "loss_and_penalty-s"),
        ("backward", UNPACK, f"{UNPACK}\n    lam = 2 * lam", "backward-penalty"),
        ("backward", UNPACK, f"{UNPACK}\n    lam = lam / 2", "backward-penalty"),
        ("backward_column", COL_Z, f"lam = 2 * lam\n    {COL_Z}", "backward_column-penalty"),
        ("backward_column", COL_Z, f"lam = lam / 2\n    {COL_Z}", "backward_column-penalty"),
    ),
    Mistake(
        "penalty-not-squared", "loss_and_penalty", PENALTY, "s = lam / 2 * (W1.norm() + W2.norm())", "loss_and_penalty-s",
        "The weights' lengths are added, not their squares. With lam = 1 and a single weight of 2, the penalty is 2.",
    ),
    Mistake(
        "one-matrix-penalised", "loss_and_penalty", PENALTY, "s = lam / 2 * W1.square().sum()", "loss_and_penalty-s",
        "Only one of the two weight matrices is penalised. Set W1 to 0: something should be left.",
    ),
    Mistake(
        "one-matrix-penalised", "loss_and_penalty", PENALTY, "s = lam / 2 * W2.square().sum()", "loss_and_penalty-s",
        "Only one of the two weight matrices is penalised. Set W1 to 0: something should be left.",
    ),
    Mistake(
        "penalty-left-out-of-J", "loss_and_penalty", TOTAL, "return L, s, L", "loss_and_penalty-J",
        "The third number is the loss alone. With lam = 1 it should be larger than the first.",
    ),
    *_everywhere(
        "new-weights-too-early", NEW_W2,
        (
            "udacity_step", U_BACK, f"Who = Who + lr * (hidden.T @ delta)\n    {U_BACK}\n    return Wih + lr * (X.T @ back), Who",
            "udacity_step-lr",
        ),
        (
            "udacity_sigmoid_step", S_BACK, f"Who = Who - lr * (inner.T @ term)\n    {S_BACK}\n    return Wih - lr * (X.T @ inner_term), Who",
            "udacity_sigmoid_step-lr",
        ),
        (
            "train", T_ONE,
            'W2_early = W2 - lr * grads["dW2"]\n        late = backward(upstream / n, {**cache, "params": (W1, b1, W2_early, b2)}, lam)\n'
            f"        {T_ONE}".replace('grads["dW1"]', 'late["dW1"]').replace('grads["db1"]', 'late["db1"]'),
            "train-step",
        ),
    ),
    *_everywhere(
        "output-squashed", SQUASHED,
        ("forward", SCORES, f"{SCORES}\n    O = O.softmax(dim=1)", "forward-relu"),
        ("forward", SCORES, f"{SCORES}\n    O = O.sigmoid()", "forward-relu"),
        ("forward", SCORES, f'{SCORES}\n    O = {{"relu": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}}[act](O)', "forward-relu"),
        ("udacity_step", U_OUTPUT, "output = torch.sigmoid(hidden @ Who)", "udacity_step-at-rest"),
    ),
    *_everywhere(
        "slope-of-a-linear-output", OUTPUT_SLOPE,
        ("udacity_step", U_DELTA, "delta = (y - output) / len(X) * output * (1 - output)", "udacity_step-Who"),
        (
            "udacity_step", f"{U_OUTPUT}\n    {U_DELTA}",
            "output = torch.sigmoid(hidden @ Who)\n    delta = (y - output) / len(X) * output * (1 - output)", "udacity_step-at-rest",
        ),
    ),
    *_everywhere(
        "output-slope-forgotten",
        "The error passes the output's sigmoid as if its slope were 1, which fits another loss than the square. Where the sigmoid is flat, almost nothing should pass.",
        ("udacity_sigmoid_step", S_TERM, "term = error", "udacity_sigmoid_step-Who"),
    ),
    *_everywhere(
        "output-linear", "The sigmoid on the output is missing: an answer below 0 or above 1 should be impossible.",
        ("udacity_sigmoid_step", f"{S_GUESS}\n    {S_ERROR}\n    {S_TERM}", "guess = inner @ Who\n    term = (guess - y) / X.shape[0]", "udacity_sigmoid_step-at-rest"),
        ("udacity_sigmoid_step", S_GUESS, "guess = inner @ Who", "udacity_sigmoid_step-at-rest"),
    ),
    *_everywhere(
        "no-hidden-activation", NO_HIDDEN,
        ("forward", HIDDEN, "    H = Z\n", "forward-relu"),
        ("udacity_step", f"{U_HIDDEN}\n", "hidden = X @ Wih\n", "udacity_step-Who"),
        ("udacity_step", f"{U_HIDDEN}\n    {U_OUTPUT}\n    {U_DELTA}\n    {U_BACK}", f"hidden = X @ Wih\n    {U_OUTPUT}\n    {U_DELTA}\n    back = delta @ Who.T", "udacity_step-Who"),
        ("udacity_sigmoid_step", f"{S_INNER}\n", "inner = X @ Wih\n", "udacity_sigmoid_step-Who"),
        (
            "udacity_sigmoid_step", f"{S_INNER}\n    {S_GUESS}\n    {S_ERROR}\n    {S_TERM}\n    {S_BACK}",
            f"inner = X @ Wih\n    {S_GUESS}\n    {S_ERROR}\n    {S_TERM}\n    inner_term = term @ Who.T", "udacity_sigmoid_step-Who",
        ),
        (
            "train", T_FORWARD,
            "linear = X @ W1 + b1\n        scores = linear @ W2 + b2\n"
            '        cache = {"X": X, "Z": torch.ones_like(linear), "H": linear, "params": (W1, b1, W2, b2), "act": "relu"}',
            "train-rings",
        ),
    ),
    *_everywhere(
        "bias-left-out", "A bias is missing. With X = 0 and W2 = 0, the outputs should be b2.",
        ("forward", Z_LINE, "Z = X @ W1", "forward-relu"),
        ("forward", SCORES, "O = H @ W2", "forward-relu"),
    ),
    *_everywhere(
        "error-sign", UPHILL,
        ("backward_column", COL_DO, "do = y - W2 @ h", "backward_column-do"),
        ("udacity_step", U_DELTA, "delta = (output - y) / len(X)", "udacity_step-Who"),
        ("udacity_sigmoid_step", S_ERROR, "error = (y - guess) / X.shape[0]", "udacity_sigmoid_step-Who"),
        ("train", f"{T_ONE}\n        {T_TWO}", f"{T_ONE}\n        {T_TWO}".replace(" - lr", " + lr"), "train-step"),
        ("backward", UNPACK, f"{UNPACK}\n    dO = -dO", "backward-dW2"),
    ),
    *_everywhere(
        "factor-two", "The derivative of the square is taken without the half in front of it: with an answer of 1 and a target of 0, the slope of half the square is 1.",
        ("backward_column", COL_DO, "do = 2 * (W2 @ h - y)", "backward_column-do"),
        ("udacity_step", U_DELTA, "delta = 2 * (y - output) / len(X)", "udacity_step-Who"),
        ("udacity_sigmoid_step", S_ERROR, "error = 2 * (guess - y) / X.shape[0]", "udacity_sigmoid_step-Who"),
    ),
    *_everywhere(
        "overwrites", OVERWRITES,
        ("forward", Z_LINE, "X -= X.mean(dim=0)\n    Z = X @ W1 + b1", "forward-pure"),
        ("loss_and_penalty", LOGS, "O -= O.logsumexp(dim=1, keepdim=True)\n    logs = O", "loss_and_penalty-pure"),
        ("backward", D_W1, f"{D_W1}\n    dO.zero_()", "backward-pure"),
        ("backward", D_W2, f"dO /= len(X)\n    {D_W2}", "backward-pure"),
        ("backward", ALL, f"dO *= 2\n    {ALL}", "backward-pure"),
        ("backward_column", COL_DO, "y -= W2 @ h\n    do = -y", "backward_column-pure"),
        ("udacity_step", U_RETURN, "Wih += lr * (X.T @ back)\n    Who += lr * (hidden.T @ delta)\n    return Wih, Who", "udacity_step-pure"),
        ("udacity_sigmoid_step", S_RETURN, "Wih -= lr * (X.T @ inner_term)\n    Who -= lr * (inner.T @ term)\n    return Wih, Who", "udacity_sigmoid_step-pure"),
        ("train", T_W1, f"X -= X.mean(dim=0)\n    {T_W1}", "train-pure"),
    ),
    Mistake(
        "cache-overwritten", "backward", f"{SLOPE_TANH}\n", "slope = H.square_().neg_().add_(1)\n", "backward-doubles",
        "The cache is changed while it is read, so it serves only once. Call backward twice with it and compare.",
    ),
    *_everywhere(
        "through-float32", SHORT,
        ("forward", Z_LINE, "Z = (X @ W1 + b1).float().to(X.dtype)", "forward-dtype"),
        ("loss_and_penalty", LOGS, "logs = O.float().log_softmax(dim=1).to(O.dtype)", "loss_and_penalty-dtype"),
        ("backward", D_H, "dO = dO.float().to(dO.dtype)\n    dW2 = H.T @ dO + lam * W2\n    dH = dO @ W2.T", "backward-dtype"),
        ("backward_column", COL_Z, f"x = x.float().to(x.dtype)\n    {COL_Z}", "backward_column-dtype"),
        ("udacity_step", U_DELTA, "delta = ((y - output) / len(X)).float().to(X.dtype)", "udacity_step-dtype"),
        ("udacity_sigmoid_step", S_ERROR, "error = ((guess - y) / X.shape[0]).float().to(X.dtype)", "udacity_sigmoid_step-dtype"),
    ),
    Mistake(
        "cache-of-the-last-forward", "backward", 'return O, {"X": X, "Z": Z, "H": H, "params": (W1, b1, W2, b2), "act": act}',
        'kept = forward.__dict__.setdefault("kept", {})\n    kept.update({"X": X, "Z": Z, "H": H, "params": (W1, b1, W2, b2), "act": act})\n    return O, kept',
        "backward-doubles", "There is one cache for all calls, and the latest forward writes into it. Call forward on two batches, then backward with the cache of the first.",
    ),
    Mistake("no-dX", "backward", ALL, ALL.replace(', "dX": dX', ""), "backward-dX", NO_D_X),
    Mistake("no-dX", "backward", D_X, "dX = None", "backward-dX", NO_D_X),
    Mistake(
        "hidden-before-activation", "backward", D_W2, "dW2 = Z.T @ dO + lam * W2", "backward-silent",
        "dW2 is built from hidden numbers that have not been through the activation, be it here or in the cache that forward makes. Let every hidden unit be 0: how much can W2 matter?",
    ),
    Mistake(
        "or-gate", "xor_net", X_W2, "W2 = torch.tensor([[1.0], [0.0]])", "xor_net-solves",
        "This is OR: for [1, 1] the answer should fall back below the limit.",
    ),
    Mistake(
        "and-gate", "xor_net", X_W2, "W2 = torch.tensor([[0.0], [1.0]])", "xor_net-solves",
        "This is AND: for [0, 1] the answer should be above the limit.",
    ),
    Mistake(
        "xnor-gate", "xor_net", f"{X_W2}\n    {X_B2}", "W2 = torch.tensor([[-1.0], [2.0]])\n    b2 = torch.tensor([1.0])", "xor_net-solves",
        "This is the opposite of XOR: for [0, 0] the answer should not be above the limit.",
    ),
    Mistake(
        "no-biases", "xor_net", X_B1, "b1 = torch.tensor([0.0, 0.0])", "xor_net-solves",
        "Without a threshold of its own, the second hidden unit does what the first one does. Compare the two on [1, 1].",
    ),
    Mistake(
        "zero-start", "train", T_START, "W1 = torch.zeros(d, hidden, dtype=X.dtype)\n    b1 = torch.zeros(hidden, dtype=X.dtype)\n    W2 = torch.zeros(hidden, q, dtype=X.dtype)",
        "train-generator", BAD_START,
    ),
    Mistake(
        "constant-start", "train", T_START,
        "W1 = torch.full((d, hidden), 0.5, dtype=X.dtype)\n    b1 = torch.zeros(hidden, dtype=X.dtype)\n    W2 = torch.full((hidden, q), 0.5, dtype=X.dtype)",
        "train-generator", BAD_START,
    ),
    Mistake(
        "g-ignored", "train", T_START, T_START.replace(", generator=g", ""), "train-generator",
        "The start does not come from g: call it twice with equally seeded generators and compare.",
    ),
    Mistake(
        "own-seed", "train", T_START, f"g = torch.Generator().manual_seed(0)\n    {T_START}", "train-generator",
        "The start is the same whatever g is: call it with two generators of different seeds and compare.",
    ),
    Mistake(
        "losses-of-the-whole-batch", "train", T_LOSS, T_LOSS.replace(".item()", ".item() * n"), "train-losses",
        "The recorded loss is larger than that of a guess: with 3 classes, the first one should be near the logarithm of 3.",
    ),
    Mistake(
        "losses-after-the-step", "train", T_TWO,
        f'{T_TWO}\n        losses[-1] = loss_and_penalty(forward(X, W1, b1, W2, b2, "tanh")[0], y, W1, W2, lam)[2].item()',
        "train-losses", "The recorded loss is that of the parameters after the step. What does your network cost before it has learned anything?",
    ),
    Mistake(
        "losses-without-the-penalty", "train", T_LOSS, T_LOSS.replace("[2]", "[0]"), "train-penalty",
        "The recorded losses are L alone, not J. Train once with lam = 0 and once with lam = 2: should both begin at the same loss?",
    ),
    Mistake(
        "penalty-on-the-way-back", "backward_column", COL_ALL, COL_ALL.replace('"dh": dh', '"dh": dh + lam * h'), "backward_column-dh",
        "The penalty reaches dh, in which no weight is penalised. With lam = 1, which of the five gradients may differ from those with lam = 0?",
    ),
    Mistake(
        "dX-of-relu-only", "backward", D_X, 'dX = dZ @ W1.T if act == "relu" else torch.zeros_like(X)', "backward-dX-curved",
        "dX is missing for some activations. Ask for it with tanh and with sigmoid.",
    ),
    Mistake(
        "count-without-the-batch", "cache_floats", COUNT, "return d + 2 * h", "cache_floats-linear",
        "One example was counted. A batch of 2 keeps more than a batch of 1.",
    ),
    Mistake(
        "count-without-the-batch", "cache_floats", COUNT, "return d + h", "cache_floats-linear",
        "One example was counted. A batch of 2 keeps more than a batch of 1.",
    ),
    Mistake(
        "inputs-not-counted", "cache_floats", COUNT, "return n * h", "cache_floats-count",
        "The inputs are missing. Which gradient could you not compute without them?",
    ),
    Mistake(
        "parameters-counted", "cache_floats", COUNT, "return d * h + h + h * q + q", "cache_floats-linear",
        "The parameters were counted, whose number does not depend on the batch. What does one more example add?",
    ),
    Mistake(
        "inputs-not-counted", "cache_floats", COUNT, "return 2 * n * h", "cache_floats-count",
        "The inputs are missing. Which gradient could you not compute without them?",
    ),
    Mistake(
        "hidden-not-counted", "cache_floats", COUNT, "return n * d", "cache_floats-count",
        "The hidden layer is missing. Which gradient could you not compute without it?",
    ),
    Mistake(
        "batch-squared", "cache_floats", COUNT, "return n * (n * d + 2 * n * h)", "cache_floats-linear",
        "The examples count twice: with twice the batch there should be twice as much, not four times.",
    ),
]  # fmt: skip
