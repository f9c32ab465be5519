"""Calls that need more than one of the student's functions, or one part of an answer; they run beside the student's code."""
# ruff: noqa: E741

import torch

KEYS = ("dW1", "db1", "dW2", "db2", "dX", "do", "dh", "dz")
ANOTHER = {"relu": "tanh", "tanh": "sigmoid", "sigmoid": "relu"}


def _forward(student, X, W1, b1, W2, b2, act):
    if not hasattr(student, "forward"):
        raise NameError("forward is not there, and backward works on the cache that your own forward makes")
    pair = student.forward(X, W1, b1, W2, b2, act)
    if not isinstance(pair, (tuple, list)) or len(pair) != 2:
        raise TypeError("forward should return the pair (O, cache)")
    return pair


def _pick(answer, key):
    try:
        return answer[key]
    except KeyError:
        others = ", ".join(sorted(str(one) for one in answer)) or "nothing"
        raise KeyError(f"the dict has no {key!r}, it has {others}") from None
    except (TypeError, IndexError):
        raise TypeError("the answer should be a dict") from None


def _item(answer, index, count):
    if not isinstance(answer, (tuple, list)) or len(answer) != count:
        raise TypeError(f"the answer should be a tuple of {count}")
    return answer[index]


def output(student, X, W1, b1, W2, b2, act):
    """Return O of the student's forward."""
    return _forward(student, X, W1, b1, W2, b2, act)[0]


def output_after_another(student, X, W1, b1, W2, b2, act):
    """Return O of the student's forward, called after these very tensors have held other numbers."""
    tensors = [X, W1, b1, W2, b2]
    numbers = [one.clone() for one in tensors]
    for one in tensors:
        one += 1
    _forward(student, *tensors, act)
    for one, before in zip(tensors, numbers, strict=True):
        one.copy_(before)
    return _forward(student, *tensors, act)[0]


def loss_item(student, index, O, y, W1, W2, lam):
    """Return L, s or J."""
    return _item(student.loss_and_penalty(O, y, W1, W2, lam), index, 3)


def loss_triple(student, O, y, W1, W2, lam):
    """Return L, s and J as they come."""
    answer = student.loss_and_penalty(O, y, W1, W2, lam)
    return [_item(answer, index, 3) for index in range(3)]


def loss_numbers(student, O, y, W1, W2, lam):
    """Return L, s and J as Python numbers, however they come."""
    return [float(_item(student.loss_and_penalty(O, y, W1, W2, lam), index, 3)) for index in range(3)]


def gradients(student, keys, dO, X, W1, b1, W2, b2, act, lam):
    """Return some of the gradients that the student's backward makes of the student's own cache."""
    cache = _forward(student, X, W1, b1, W2, b2, act)[1]
    answer = student.backward(dO, cache, lam)
    return [_pick(answer, key) for key in keys]


def _found(answer):
    if not hasattr(answer, "items"):
        raise TypeError("the answer should be a dict")
    return [[key, one] for key, one in sorted(answer.items(), key=str) if key in KEYS and isinstance(one, torch.Tensor)]


def gradients_found(student, dO, X, W1, b1, W2, b2, act, lam):
    """Return the gradients that backward gives, as they are."""
    return _found(student.backward(dO, _forward(student, X, W1, b1, W2, b2, act)[1], lam))


def gradients_alone(student, keys, dO, X, W1, b1, W2, b2, act, lam):
    """Return some gradients; what forward has written over is put back, so that only backward's writing shows."""
    before = [(one, one.clone()) for one in (X, W1, b1, W2, b2)]
    cache = _forward(student, X, W1, b1, W2, b2, act)[1]
    for one, kept in before:
        one.copy_(kept)
    answer = student.backward(dO, cache, lam)
    return [_pick(answer, key) for key in keys]


def gradients_twice(student, keys, dO, X, W1, b1, W2, b2, act, lam):
    """Return some gradients for dO, then, after another forward, for 2 dO, of one and the same cache."""
    cache = _forward(student, X, W1, b1, W2, b2, act)[1]
    first = student.backward(dO.clone(), cache, lam)
    kept = [_pick(first, key).clone() for key in keys]
    _forward(student, 2 - X, W1 + 1, b1 + 1, W2 - 1, b2, ANOTHER[act])
    second = student.backward(2 * dO, cache, lam)
    return [kept, [_pick(second, key) for key in keys]]


def column(student, keys, x, y, W1, W2, act, lam):
    """Return some of the gradients of backward_column."""
    answer = student.backward_column(x, y, W1, W2, act, lam)
    return [_pick(answer, key) for key in keys]


def column_found(student, x, y, W1, W2, act, lam):
    """Return the gradients that backward_column gives, as they are."""
    return _found(student.backward_column(x, y, W1, W2, act, lam))


def stepped(student, index, X, y, Wih, Who, lr):
    """Return one of the two weights after udacity_step."""
    return _item(student.udacity_step(X, y, Wih, Who, lr), index, 2)


def sigmoid_stepped(student, index, X, y, Wih, Who, lr):
    """Return one of the two weights after udacity_sigmoid_step."""
    return _item(student.udacity_sigmoid_step(X, y, Wih, Who, lr), index, 2)


def trained(student, X, y, hidden, lr, epochs, g, *lam):
    """Return the four parameters and the losses of the student's train, as two plain lists."""
    return _plain(student.train(X, y, hidden, lr, epochs, g, *lam))


def trained_next(student, X, y, hidden, lr, epochs, g, *lam):
    """Return the same of the second of two calls with one and the same generator."""
    student.train(X, y, hidden, lr, epochs, g, *lam)
    return _plain(student.train(X, y, hidden, lr, epochs, g, *lam))


def _plain(answer):
    params, losses = _item(answer, 0, 2), _item(answer, 1, 2)
    if hasattr(params, "keys"):
        params = [params[name] for name in ("W1", "b1", "W2", "b2")]
    if not isinstance(params, (tuple, list)) or len(params) != 4:
        raise TypeError("the parameters should be a tuple (W1, b1, W2, b2)")
    return [[one.detach() for one in params], [float(loss) for loss in losses]]
