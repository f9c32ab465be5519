"""Known mistakes of exercise-19: each one edit of solution.py, with the sentence that the student reads."""

from grader.checks import Mistake

XN_STD = "xavier_std = (2.0 / (fan_in + fan_out)) ** 0.5"
XN = "return torch.randn(shape, generator=g) * xavier_std"
XN_SHAPE = 'shape = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)'
XU_BOUND = "xavier_bound = (6.0 / (fan_in + fan_out)) ** 0.5"
XU = "return (torch.rand(rows, columns, generator=g) * 2 - 1) * xavier_bound"
XU_SHAPE = 'rows, columns = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)'
KN_STD = "kaiming_std = gain / fan**0.5"
KN = "return torch.empty(size).normal_(generator=g) * kaiming_std"
KN_SHAPE = 'size = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)'
KN_FAN = '    fan = fan_in if mode == "fan_in" else fan_out'
KU_BOUND = "kaiming_bound = gain * (3.0 / chosen) ** 0.5"
KU = "return torch.empty(first, second).uniform_(-1, 1, generator=g) * kaiming_bound"
KU_SHAPE = 'first, second = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)'
KU_FAN = '    chosen = fan_in if mode == "fan_in" else fan_out'
LN_STD = "lecun_std = fan_in**-0.5"
LN = "return torch.randn(sizes_of_w, generator=g) * lecun_std"
LN_SHAPE = 'sizes_of_w = (fan_in, fan_out) if layout == "in_out" else (fan_out, fan_in)'
ROOT_K = "root_k = (1.0 / fan_in) ** 0.5"
WEIGHT = "weight = (2 * torch.rand(fan_out, fan_in, generator=g) - 1) * root_k"
BIAS = "bias = (2 * torch.rand(fan_out, generator=g) - 1) * root_k"
FILL = "    with torch.no_grad():\n        w.fill_(c)\n    return w\n"
ZERO = "    with torch.no_grad():\n        b.zero_()\n    return b\n"
NORMAL = "    with torch.no_grad():\n        w.normal_(mean=0.0, std=std, generator=g)\n    return w\n"
FANS = 'return (shape[0], shape[1]) if layout == "in_out" else (shape[1], shape[0])'
MLP_NORMAL = "w = torch.randn(n_in, n_out, generator=g) * variance**0.5"
MLP_UNIFORM = "w = (torch.rand(n_in, n_out, generator=g) * 2 - 1) * (3 * variance) ** 0.5"
APPEND = "layers.append((w, torch.zeros(n_out)))"
LAYERS = "    layers = []\n"
INPUT = "h = torch.randn(n, layers[0][0].shape[0], generator=g)"
LAYER = "h = phi(h @ w + b)"
MOMENT = "moments.append(h.square().mean().item())"
COPY = "params = [(w.clone().requires_grad_(), b.clone().requires_grad_()) for w, b in layers]"
STEP = "p.data -= lr * grad"
ALIKE = "return all(alike)"

STD = "A variance is used where a standard deviation is wanted. With 200 inputs and 100 outputs the numbers come out about ten times too small, or even smaller."
WHICH_FANS = "This is another law's spread. Keep the inputs and double the outputs: which fans enter the law of this name?"
SWAPPED = "Rows and columns are swapped. With 5 inputs and 3 outputs, which of the two layouts has 5 rows?"
FAN_BY_LAYOUT = "The two fans change roles with the layout. A layer from 200 to 100 units has 200 inputs in either layout."
OTHER_FAN = "The wrong fan decides. For a layer from 200 to 100 units, compare mode='fan_in' with mode='fan_out'."
HALF_WIDTH = "The standard deviation is used as the largest number. Numbers spread evenly over ±1: is their standard deviation 1?"
NO_SIX = "The uniform law is too narrow. Draw 20,000 numbers: is their variance that of the normal law of the same name?"
POSITIVE = "No number is negative: the mean is not 0. Look at three numbers that torch.rand gives."
GAIN_TWICE = "The gain counts twice. With gain=3, are the numbers 3 times as large as with gain=1, or 9 times?"
NO_GAIN = "The gain that is passed is not used. Draw once with gain=1 and once with gain=3."
TRUNCATED = "The tails are cut off: of 20,000 normal numbers some hundred lie beyond 2 standard deviations, and none of yours do."
RESET = "Each call begins at the same place again, as it does where the seed is set inside the function. Call it twice with one g: two layers come out identical."
IGNORES_G = "The numbers do not come from g. Two generators with the same seed should lead to the same weight."
PARAMETER = "The result is a Parameter, or requires grad: it is tied to a graph. Print requires_grad of it."
NO_GRAD = "A leaf that requires grad may not be written to while autograd looks on. Try a tensor made with requires_grad=True."
COPIED = "Another tensor is filled, and the one that was given stays as it was. Print it after the call."
SWITCHED_OFF = "The tensor no longer requires grad after the call. Print requires_grad before and after."
ONE_ROW = "One row is drawn and used for all. Print two rows of a weight of 5 rows."
SWITCH = 'if layout == "in_out" else'


def _everywhere(name, says, *edits):
    """Make one mistake of several parts: (part, old, new, the check that must catch it)."""
    return [Mistake(name, part, old, new, fails, says) for part, old, new, fails in edits]


def _in_weights(name, says, check, change, *parts):
    """Make one mistake of several weight initializers by changing what they return."""
    returns = {"xavier_normal": XN, "xavier_uniform": XU, "kaiming_normal": KN, "kaiming_uniform": KU, "lecun_normal": LN}
    chosen = parts or tuple(returns)
    return [Mistake(name, part, returns[part], change(returns[part]), f"{part}-{check}", says) for part in chosen]


def _on_global(line):
    return line.replace(", generator=g", "").replace("generator=g", "")


MISTAKES = [
    *_everywhere(
        "variance-as-std", STD,
        ("xavier_normal", XN_STD, "xavier_std = 2.0 / (fan_in + fan_out)", "xavier_normal-law"),
        ("xavier_uniform", XU_BOUND, "xavier_bound = 6.0 / (fan_in + fan_out)", "xavier_uniform-law"),
        ("xavier_uniform", XU_BOUND, "xavier_bound = 3**0.5 * 2.0 / (fan_in + fan_out)", "xavier_uniform-law"),
        ("kaiming_normal", KN_STD, "kaiming_std = gain**2 / fan", "kaiming_normal-law"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = gain**2 * 3.0 / chosen", "kaiming_uniform-law"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = 3**0.5 * gain**2 / chosen", "kaiming_uniform-law"),
        ("lecun_normal", LN_STD, "lecun_std = 1 / fan_in", "lecun_normal-law"),
        ("linear_default", ROOT_K, "root_k = 1.0 / fan_in", "linear_default-weight"),
        ("normal_", "std=std, generator=g", "std=std**2, generator=g", "normal_-law"),
        ("normal_", "std=std, generator=g", "std=std**0.5, generator=g", "normal_-law"),
        ("init_mlp", MLP_NORMAL, MLP_NORMAL.replace("variance**0.5", "variance"), "init_mlp-law"),
        ("init_mlp", f"variance**0.5\n        else:\n            {MLP_UNIFORM}", f"variance\n        else:\n            {MLP_UNIFORM.replace('(3 * variance) ** 0.5', '3 * variance')}", "init_mlp-law"),
    ),
    *_everywhere(
        "which-fans", WHICH_FANS,
        ("xavier_normal", XN_STD, "xavier_std = (2.0 / fan_in) ** 0.5", "xavier_normal-law"),
        ("xavier_normal", XN_STD, "xavier_std = (1.0 / fan_in) ** 0.5", "xavier_normal-law"),
        ("xavier_normal", XN_STD, "xavier_std = (1.0 / (fan_in + fan_out)) ** 0.5", "xavier_normal-law"),
        ("xavier_uniform", XU_BOUND, "xavier_bound = (6.0 / fan_in) ** 0.5", "xavier_uniform-law"),
        ("xavier_uniform", XU_BOUND, "xavier_bound = (3.0 / fan_in) ** 0.5", "xavier_uniform-law"),
        ("kaiming_normal", KN_STD, "kaiming_std = (1.0 / fan) ** 0.5", "kaiming_normal-law"),
        ("kaiming_normal", KN_STD, "kaiming_std = (1.0 / fan_in) ** 0.5", "kaiming_normal-law"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = (3.0 / chosen) ** 0.5", "kaiming_uniform-law"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = (3.0 / fan_in) ** 0.5", "kaiming_uniform-law"),
        ("kaiming_normal", KN_STD, "kaiming_std = gain / (fan_in + fan_out) ** 0.5", "kaiming_normal-law"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = gain * (3.0 / (fan_in + fan_out)) ** 0.5", "kaiming_uniform-law"),
        ("lecun_normal", LN_STD, "lecun_std = (2.0 / fan_in) ** 0.5", "lecun_normal-law"),
        ("lecun_normal", LN_STD, "lecun_std = (2.0 / (fan_in + fan_out)) ** 0.5", "lecun_normal-law"),
        ("lecun_normal", LN_STD, "lecun_std = (1.0 / fan_out) ** 0.5", "lecun_normal-law"),
        ("linear_default", ROOT_K, "root_k = (1.0 / fan_out) ** 0.5", "linear_default-weight"),
        ("linear_default", ROOT_K, "root_k = (6.0 / fan_in) ** 0.5", "linear_default-weight"),
        ("linear_default", ROOT_K, "root_k = (6.0 / (fan_in + fan_out)) ** 0.5", "linear_default-weight"),
        ("linear_default", BIAS, "bias = (2 * torch.rand(fan_out, generator=g) - 1) * fan_out**-0.5", "linear_default-bias"),
        ("init_mlp", '"xavier_normal": 2 / (n_in + n_out)', '"xavier_normal": 2 / n_in', "init_mlp-law"),
        ("init_mlp", '"kaiming_normal": 2 / n_in', '"kaiming_normal": 1 / n_in', "init_mlp-law"),
        ("init_mlp", '"kaiming_normal": 2 / n_in', '"kaiming_normal": 2 / n_out', "init_mlp-law"),
    ),
    *_everywhere(
        "shape-swapped", SWAPPED,
        *((part, line, line.replace('== "in_out"', '!= "in_out"'), f"{part}-shape") for part, line in (
            ("xavier_normal", XN_SHAPE), ("xavier_uniform", XU_SHAPE), ("kaiming_normal", KN_SHAPE),
            ("kaiming_uniform", KU_SHAPE), ("lecun_normal", LN_SHAPE),
        )),
        ("linear_default", "return weight, bias", "return weight.T, bias", "linear_default-shape"),
        ("fans", FANS, FANS.replace("==", "!="), "fans-matches"),
        ("init_mlp", APPEND, "layers.append((w.T, torch.zeros(n_out)))", "init_mlp-shapes"),
    ),
    *_everywhere(
        "layout-ignored", "The argument layout is accepted and then not used. Ask for 5 inputs and 3 outputs in both layouts.",
        *((part, line, line.partition(f" {SWITCH}")[0], f"{part}-shape") for part, line in (
            ("xavier_normal", XN_SHAPE), ("xavier_uniform", XU_SHAPE), ("kaiming_normal", KN_SHAPE),
            ("kaiming_uniform", KU_SHAPE), ("lecun_normal", LN_SHAPE),
        )),
        ("fans", FANS, "return (shape[0], shape[1])", "fans-matches"),
        ("fans", FANS, "return (shape[1], shape[0])", "fans-matches"),
    ),
    *_everywhere(
        "fan-by-layout", FAN_BY_LAYOUT,
        ("kaiming_normal", KN_FAN, "    fan = size[0] if mode == 'fan_in' else size[1]", "kaiming_normal-out-in"),
        ("kaiming_normal", KN_FAN, "    fan = size[1] if mode == 'fan_in' else size[0]", "kaiming_normal-law"),
        ("kaiming_uniform", KU_FAN, "    chosen = first if mode == 'fan_in' else second", "kaiming_uniform-out-in"),
        ("kaiming_uniform", KU_FAN, "    chosen = second if mode == 'fan_in' else first", "kaiming_uniform-law"),
        ("lecun_normal", LN_STD, "lecun_std = sizes_of_w[0] ** -0.5", "lecun_normal-out-in"),
        ("lecun_normal", LN_STD, "lecun_std = sizes_of_w[1] ** -0.5", "lecun_normal-law"),
    ),
    *_everywhere(
        "other-fan", OTHER_FAN,
        ("kaiming_normal", KN_FAN, "    fan = fan_in", "kaiming_normal-mode"),
        ("kaiming_normal", KN_FAN, "    fan = fan_out", "kaiming_normal-law"),
        ("kaiming_normal", KN_FAN, "    fan = fan_out if mode == 'fan_in' else fan_in", "kaiming_normal-mode"),
        ("kaiming_uniform", KU_FAN, "    chosen = fan_in", "kaiming_uniform-mode"),
        ("kaiming_uniform", KU_FAN, "    chosen = fan_out", "kaiming_uniform-law"),
        ("kaiming_uniform", KU_FAN, "    chosen = fan_out if mode == 'fan_in' else fan_in", "kaiming_uniform-mode"),
    ),
    *_everywhere(
        "half-width-is-std", HALF_WIDTH,
        ("xavier_uniform", XU_BOUND, "xavier_bound = (2.0 / (fan_in + fan_out)) ** 0.5", "xavier_uniform-law"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = gain * (1.0 / chosen) ** 0.5", "kaiming_uniform-law"),
        ("init_mlp", MLP_UNIFORM, MLP_UNIFORM.replace("3 * variance", "variance"), "init_mlp-law"),
    ),
    *_everywhere(
        "root-missing", NO_SIX,
        ("xavier_uniform", XU_BOUND, "xavier_bound = 1.0 / (fan_in + fan_out) ** 0.5", "xavier_uniform-law"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = (1.0 / chosen) ** 0.5", "kaiming_uniform-law"),
    ),
    *_everywhere(
        "all-positive", POSITIVE,
        ("xavier_uniform", XU, "return torch.rand(rows, columns, generator=g) * xavier_bound", "xavier_uniform-law"),
        ("xavier_uniform", XU, "return torch.rand(rows, columns, generator=g) * 2 * xavier_bound", "xavier_uniform-law"),
        ("xavier_normal", XN, "return torch.rand(shape, generator=g) * xavier_std", "xavier_normal-law"),
        ("kaiming_normal", KN, "return torch.rand(size, generator=g) * kaiming_std", "kaiming_normal-law"),
        ("kaiming_uniform", KU, "return torch.rand(first, second, generator=g) * kaiming_bound", "kaiming_uniform-law"),
        ("kaiming_uniform", KU, "return torch.rand(first, second, generator=g) * 2 * kaiming_bound", "kaiming_uniform-law"),
        ("lecun_normal", LN, "return torch.rand(sizes_of_w, generator=g) * lecun_std", "lecun_normal-law"),
        ("linear_default", WEIGHT, "weight = torch.rand(fan_out, fan_in, generator=g) * root_k", "linear_default-weight"),
        ("linear_default", BIAS, "bias = torch.rand(fan_out, generator=g) * root_k", "linear_default-bias"),
        ("linear_default", f"{WEIGHT}\n    {BIAS}", "weight, bias = torch.rand(fan_out, fan_in, generator=g) * root_k, torch.rand(fan_out, generator=g) * root_k", "linear_default-weight"),
        ("init_mlp", MLP_UNIFORM, "w = torch.rand(n_in, n_out, generator=g) * (3 * variance) ** 0.5", "init_mlp-law"),
    ),
    *_everywhere(
        "gain-twice", GAIN_TWICE,
        ("kaiming_normal", KN_STD, "kaiming_std = gain**2 / fan**0.5", "kaiming_normal-gain"),
        ("kaiming_normal", KN_STD, "kaiming_std = gain * (2 / fan) ** 0.5", "kaiming_normal-law"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = gain**2 * (3.0 / chosen) ** 0.5", "kaiming_uniform-gain"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = gain * (6.0 / chosen) ** 0.5", "kaiming_uniform-law"),
    ),
    *_everywhere(
        "gain-ignored", NO_GAIN,
        ("kaiming_normal", KN_STD, "kaiming_std = (2.0 / fan) ** 0.5", "kaiming_normal-gain"),
        ("kaiming_uniform", KU_BOUND, "kaiming_bound = (6.0 / chosen) ** 0.5", "kaiming_uniform-gain"),
    ),
    *_everywhere(
        "truncated", TRUNCATED,
        ("normal_", "w.normal_(mean=0.0, std=std, generator=g)", "torch.nn.init.trunc_normal_(w, 0.0, std, -2 * std, 2 * std, generator=g)", "normal_-law"),
        ("xavier_normal", XN, "return torch.nn.init.trunc_normal_(torch.empty(shape), generator=g) * xavier_std", "xavier_normal-law"),
        ("kaiming_normal", KN, "return torch.nn.init.trunc_normal_(torch.empty(size), generator=g) * kaiming_std", "kaiming_normal-law"),
        ("lecun_normal", LN, "return torch.nn.init.trunc_normal_(torch.empty(sizes_of_w), generator=g) * lecun_std", "lecun_normal-law"),
        ("xavier_normal", XN, "return torch.randn(shape, generator=g).clamp(-2, 2) * xavier_std", "xavier_normal-law"),
        ("kaiming_normal", KN, "return torch.randn(size, generator=g).clamp(-2, 2) * kaiming_std", "kaiming_normal-law"),
        ("lecun_normal", LN, "return torch.randn(sizes_of_w, generator=g).clamp(-2, 2) * lecun_std", "lecun_normal-law"),
    ),
    *_in_weights("seed-reset", RESET, "generator", lambda line: f"torch.manual_seed(0)\n    {_on_global(line)}"),
    *_in_weights("seed-reset", RESET, "generator", lambda line: f"g.manual_seed(0)\n    {line}"),
    *_in_weights("seed-reset", RESET, "generator", lambda line: f"g.manual_seed(g.initial_seed())\n    {line}"),
    *_in_weights(
        "torch-seeded", "torch's own generator is seeded inside the function, where it is not even drawn from. Print torch.initial_seed() before and after a call.",
        "generator", lambda line: f"torch.manual_seed(0)\n    {line}",
    ),
    *_everywhere(
        "seed-reset", RESET,
        ("linear_default", WEIGHT, f"g.manual_seed(0)\n    {WEIGHT}", "linear_default-generator"),
        ("normal_", NORMAL, "    torch.manual_seed(0)\n" + NORMAL.replace(", generator=g", ""), "normal_-generator"),
        ("normal_", NORMAL, "    if g is not None:\n        g.manual_seed(0)\n" + NORMAL, "normal_-generator"),
        ("init_mlp", MLP_NORMAL, f"g.manual_seed(0)\n            {MLP_NORMAL}", "init_mlp-generator"),
        ("init_mlp", "        variance = {", "        g.manual_seed(0)\n        variance = {", "init_mlp-generator"),
        ("init_mlp", LAYERS, f"    g.manual_seed(0)\n{LAYERS}", "init_mlp-generator"),
        ("activation_variances", INPUT, f"g.manual_seed(0)\n    {INPUT}", "activation_variances-generator"),
        ("activation_variances", INPUT, f"torch.manual_seed(0)\n    {_on_global(INPUT)}", "activation_variances-generator"),
    ),
    *_in_weights("ignores-g", IGNORES_G, "generator", _on_global),
    *_everywhere(
        "ignores-g", IGNORES_G,
        ("linear_default", WEIGHT, _on_global(WEIGHT), "linear_default-generator"),
        ("linear_default", BIAS, _on_global(BIAS), "linear_default-generator"),
        ("linear_default", f"{WEIGHT}\n    {BIAS}", _on_global(f"{WEIGHT}\n    {BIAS}"), "linear_default-generator"),
        ("normal_", NORMAL, _on_global(NORMAL), "normal_-generator"),
        ("init_mlp", MLP_NORMAL, _on_global(MLP_NORMAL), "init_mlp-generator"),
        ("activation_variances", INPUT, _on_global(INPUT), "activation_variances-generator"),
    ),
    *_in_weights("parameter", PARAMETER, "shape", lambda line: f"return torch.nn.Parameter({line.removeprefix('return ')})"),
    *_in_weights("parameter", PARAMETER, "shape", lambda line: f"return ({line.removeprefix('return ')}).requires_grad_()"),
    *_everywhere(
        "parameter", PARAMETER,
        ("linear_default", "return weight, bias", "return torch.nn.Parameter(weight), torch.nn.Parameter(bias)", "linear_default-shape"),
        ("linear_default", "return weight, bias", "return weight.requires_grad_(), bias.requires_grad_()", "linear_default-shape"),
        ("init_mlp", APPEND, "layers.append((torch.nn.Parameter(w), torch.nn.Parameter(torch.zeros(n_out))))", "init_mlp-shapes"),
        ("init_mlp", APPEND, "layers.append((w.requires_grad_(), torch.zeros(n_out, requires_grad=True)))", "init_mlp-shapes"),
    ),
    *_in_weights("one-row", ONE_ROW, "independent", lambda line: f"w = {line.removeprefix('return ')}\n    return w[:1].repeat(w.shape[0], 1)"),
    *_everywhere(
        "leaf-without-no-grad", NO_GRAD,
        ("constant_", FILL, "    w.fill_(c)\n    return w\n", "constant_-leaf"),
        ("zeros_", ZERO, "    b.zero_()\n    return b\n", "zeros_-leaf"),
        ("normal_", NORMAL, "    w.normal_(mean=0.0, std=std, generator=g)\n    return w\n", "normal_-fills"),
    ),
    *_everywhere(
        "copy-filled", COPIED,
        ("constant_", FILL, "    return torch.full_like(w, c)\n", "constant_-fills"),
        ("constant_", FILL, "    w = w.detach().clone()\n    w.fill_(c)\n    return w\n", "constant_-part"),
        ("constant_", FILL, "    w.data = torch.full_like(w, c)\n    return w\n", "constant_-part"),
        ("zeros_", ZERO, "    return torch.zeros_like(b)\n", "zeros_-fills"),
        ("zeros_", ZERO, "    b.data = torch.zeros_like(b)\n    return b\n", "zeros_-part"),
        ("normal_", NORMAL, "    return torch.randn(w.shape, generator=g) * std\n", "normal_-part"),
        ("normal_", NORMAL, "    w.data = torch.randn(w.shape, generator=g) * std\n    return w\n", "normal_-part"),
    ),
    *_everywhere(
        "grad-switched-off", SWITCHED_OFF,
        ("constant_", FILL, "    w.requires_grad_(False)\n    w.fill_(c)\n    return w\n", "constant_-leaf"),
        ("zeros_", ZERO, "    b.requires_grad_(False)\n    b.zero_()\n    return b\n", "zeros_-leaf"),
        ("normal_", NORMAL, "    w.requires_grad_(False)\n    w.normal_(mean=0.0, std=std, generator=g)\n    return w\n", "normal_-fills"),
    ),
    *_everywhere(
        "nothing-returned", "The tensor is filled and then not returned. Print what a call gives.",
        ("constant_", FILL, FILL.removesuffix("    return w\n"), "constant_-fills"),
        ("zeros_", ZERO, ZERO.removesuffix("    return b\n"), "zeros_-fills"),
        ("normal_", NORMAL, NORMAL.removesuffix("    return w\n"), "normal_-fills"),
    ),
    Mistake(
        "default-std", "normal_", "std: float = 0.01", "std: float = 1.0", "normal_-default",
        "Without std the spread is 1. Fill 20,000 numbers with normal_(w) and look at their standard deviation.",
    ),
    *_everywhere(
        "bias-not-zero", "A bias is not 0 at the start. Print the biases.",
        ("init_mlp", APPEND, "layers.append((w, torch.ones(n_out)))", "init_mlp-biases"),
        ("init_mlp", APPEND, "layers.append((w, torch.randn(n_out, generator=g) * variance**0.5))", "init_mlp-biases"),
        ("init_mlp", APPEND, "layers.append((w, torch.randn(n_out, generator=g)))", "init_mlp-biases"),
        ("init_mlp", APPEND, "layers.append((w, torch.randn(n_out, generator=g) * 0.01))", "init_mlp-biases"),
        ("init_mlp", APPEND, "layers.append((w, torch.rand(n_out, generator=g)))", "init_mlp-biases"),
    ),
    Mistake(
        "bias-zero", "linear_default", BIAS, "bias = torch.zeros(fan_out)", "linear_default-bias",
        "The bias is 0 throughout. Print nn.Linear(4, 3).bias.",
    ),
    Mistake(
        "bias-from-weight", "linear_default", BIAS, "bias = weight[:, 0].clone()", "linear_default-independent",
        "The bias repeats a column of the weight. Print both for 2 inputs and 5 outputs.",
    ),
    Mistake(
        "same-start", "init_mlp", MLP_NORMAL,
        MLP_NORMAL.replace("generator=g", "generator=torch.Generator().manual_seed(g.initial_seed())"), "init_mlp-generator",
        "Every layer draws from a generator in the same state. Print both weights of sizes [5, 5, 5].",
    ),
    Mistake(
        "same-start", "init_mlp", f"{LAYERS}    for i in range(1, len(sizes)):\n", f"{LAYERS}    start = g.get_state()\n    for i in range(1, len(sizes)):\n        g.set_state(start)\n",
        "init_mlp-generator", "Every layer draws from a generator in the same state. Print both weights of sizes [5, 5, 5].",
    ),
    *_everywhere(
        "constant-law", "The spread does not follow the fans: after ten layers nothing is left of the input. Compare a layer of 5 inputs with one of 500.",
        ("init_mlp", MLP_NORMAL, "w = torch.randn(n_in, n_out, generator=g) * 0.01", "init_mlp-depth"),
        ("xavier_normal", XN_STD, "xavier_std = 0.01", "xavier_normal-law"),
        ("kaiming_normal", KN_STD, "kaiming_std = 0.01", "kaiming_normal-law"),
        ("lecun_normal", LN_STD, "lecun_std = 0.01", "lecun_normal-law"),
    ),
    *_everywhere(
        "variance-not-moment", "The mean is subtracted first. Where a layer gives 1, -2 and 3, whatever its input is, the squares are 1, 4 and 9.",
        ("activation_variances", MOMENT, "moments.append(h.var().item())", "activation_variances-certain"),
        ("activation_variances", MOMENT, "moments.append(h.var(unbiased=False).item())", "activation_variances-certain"),
    ),
    Mistake(
        "standard-deviation", "activation_variances", MOMENT, "moments.append(h.square().mean().sqrt().item())", "activation_variances-chain",
        "A root is taken. A layer that doubles its input makes the mean square 4 times as large.",
    ),
    Mistake(
        "before-activation", "activation_variances", f"{LAYER}\n        {MOMENT}", f"h = h @ w + b\n        {MOMENT}\n        h = phi(h)", "activation_variances-certain",
        "The numbers are taken before the activation. After a ReLU layer that gives 1, -2 and 3, which three numbers count?",
    ),
    Mistake(
        "last-not-activated", "activation_variances", f"for w, b in layers:\n        {LAYER}",
        "for i, (w, b) in enumerate(layers):\n        h = h @ w + b if i == len(layers) - 1 else phi(h @ w + b)", "activation_variances-certain",
        "The last layer has no activation. With one ReLU layer in all, can a number below 0 come out?",
    ),
    Mistake(
        "bias-forgotten", "activation_variances", LAYER, "h = phi(h @ w)", "activation_variances-certain",
        "The bias is not added. A layer with W = 0 and b = 1, -2, 3 gives 1, -2, 3 whatever its input is.",
    ),
    Mistake(
        "always-first-input", "activation_variances", LAYER, "h = phi((h if h.shape[1] != w.shape[0] or not moments else torch.randn(h.shape, generator=g)) @ w + b)", "activation_variances-chain",
        "Each layer gets a new input. Two layers that both double their input: what is left of the first one's work?",
    ),
    Mistake(
        "uniform-input", "activation_variances", INPUT, INPUT.replace("randn", "rand"), "activation_variances-input",
        "The input is uniform between 0 and 1. What are its mean and its mean square?",
    ),
    *_everywhere(
        "not-trained", "The answer is that of the start: nothing changes in training. Let equal units lead to different outputs, by 0.2 and by 1.5.",
        ("symmetry_after_training", STEP, "p.data -= 0 * grad", "symmetry-trained"),
        ("symmetry_after_training", ALIKE, "return all(bool((w == w[:, :1]).all()) and bool((b == b[:1]).all()) for w, b in layers[:-1])", "symmetry-trained"),
    ),
    *_everywhere(
        "answer-constant", "The answer does not depend on the layers. Ask once with all weights at 0.3, once with random ones.",
        ("symmetry_after_training", ALIKE, "return True", "symmetry-different"),
        ("symmetry_after_training", ALIKE, "return False", "symmetry-constant"),
    ),
    Mistake(
        "answer-inverted", "symmetry_after_training", ALIKE, "return not all(alike)", "symmetry-constant",
        "True and False are exchanged. What do you answer when all weights of a layer start at 0.3?",
    ),
    Mistake(
        "first-two-only", "symmetry_after_training", "torch.allclose(w, w[:, :1].expand_as(w), atol=1e-5)\n        and torch.allclose(b, b[:1].expand_as(b), atol=1e-5)",
        "torch.allclose(w[:, 0], w[:, 1], atol=1e-5)", "symmetry-different",
        "Only the first two units are compared. Let units 1, 2 and 4 start alike and unit 3 not.",
    ),
    *_everywhere(
        "rows-compared", "Rows of W are compared, which belong to inputs, not to hidden units. Let every column of W be 0.1, 0.6, 0.3.",
        (
            "symmetry_after_training", "torch.allclose(w, w[:, :1].expand_as(w), atol=1e-5)\n        and torch.allclose(b, b[:1].expand_as(b), atol=1e-5)",
            "torch.allclose(w, w[:1].expand_as(w), atol=1e-5)", "symmetry-constant",
        ),
        ("symmetry_after_training", "torch.allclose(w, w[:, :1].expand_as(w), atol=1e-5)", "torch.allclose(w, w[:1].expand_as(w), atol=1e-5)", "symmetry-constant"),
    ),
    Mistake(
        "biases-not-compared", "symmetry_after_training", "\n        and torch.allclose(b, b[:1].expand_as(b), atol=1e-5)", "", "symmetry-different",
        "The biases are not compared. Let X be 0: what does training change, and what makes two units different then?",
    ),
    Mistake(
        "first-layer-only", "symmetry_after_training", "for w, b in params[:-1]\n    ]", "for w, b in params[:1]\n    ]", "symmetry-different",
        "Only the first hidden layer is looked at. Let all its units be alike, and those of the second hidden layer not.",
    ),
    Mistake(
        "compared-exactly", "symmetry_after_training", "torch.allclose(w, w[:, :1].expand_as(w), atol=1e-5)\n        and torch.allclose(b, b[:1].expand_as(b), atol=1e-5)",
        "bool((w == w[:, :1]).all()) and bool((b == b[:1]).all())", "symmetry-constant",
        "Numbers are compared without room for rounding. Let one weight be 0.3 and another 0.3000001.",
    ),
    Mistake(
        "bias-shared", "init_mlp", APPEND, "layers.append((w, next((b for _, b in layers if len(b) == n_out), torch.zeros(n_out))))", "init_mlp-generator",
        "Two layers share the memory of their bias. Change the bias of one layer of sizes [5, 5, 5], then print the other.",
    ),
    Mistake(
        "sizes-used-up", "init_mlp", APPEND, f"{APPEND}\n    sizes.clear()", "init_mlp-generator",
        "The caller's list of sizes is not what it was. Print it after the call.",
    ),
    *_everywhere(
        "times-zero", "The old numbers are multiplied by 0, which leaves nan and infinity as they are, and torch.empty may hold such. Begin with nan.",
        ("zeros_", "b.zero_()", "b.mul_(0)", "zeros_-fills"),
        ("constant_", "w.fill_(c)", "w.mul_(0).add_(c)", "constant_-fills"),
    ),
    Mistake(
        "in-place-training", "symmetry_after_training", COPY, "params = [(w.requires_grad_(), b.requires_grad_()) for w, b in layers]", "symmetry-pure",
        "The caller's own layers are trained. Print them before and after the call.",
    ),
    *_everywhere(
        "caller-watched", "The caller's tensors require grad after the call. Print requires_grad of a weight before and after.",
        ("symmetry_after_training", COPY, "params = [(w.requires_grad_().clone().detach().requires_grad_(), b.clone().requires_grad_()) for w, b in layers]", "symmetry-pure"),
    ),
]  # fmt: skip
