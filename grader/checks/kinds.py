"""The kinds of checks: one factory each, one call shape for all.

``hidden`` keeps all but the verdict of a check from students, and ``level`` is the most
that they are told of it; what others of the part need cannot be hidden.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import torch

from grader.checks.case import Call, Case, Given, Seen
from grader.checks.check import (
    Answers,
    Check,
    Picture,
    Trial,
    all_fields,
    expand_calls,
    first_raised,
    first_wrong_form,
    raised,
    relaxed,
)
from grader.checks.compare import (
    ROUGHLY,
    VALUE_TOO,
    Mismatch,
    Tolerance,
    compare,
    form,
    is_close,
    scale_of,
)
from grader.model import Level

Calls = Callable[[Case], Sequence[Call]]


def like_reference(
    part: str,
    description: str,
    *,
    name: str,
    given: Given,
    points: int,
    calls: Calls | None = None,
    kind: str = "like-reference",
    within: Tolerance | None = None,
    lenient: bool = False,
    digits: bool = False,
    picture: Picture | None = None,
    hint: str = "",
    needs: tuple[str, ...] = (),
    hidden: bool = False,
    level: Level = "all",
) -> Check:
    """Return a check that every answer equals the reference's, computed in float64.

    Layers: raised, type, shape, device, dtype, finite, value. ``kind`` is "example" for the
    examples of a text and "hard" for hard inputs. Without ``within`` tolerances follow
    the dtype and the size of the arguments. ``lenient`` takes a Python number for a 0-d
    tensor, a list for a tuple, and so on, where the text leaves it open. ``digits`` says
    that the hint is about them: it is not given where the number is quite another. Small tensors
    that are wrong get a picture by themselves; ``picture`` as in law is for other answers.
    """

    def judge(trial: Trial, observed: tuple[Seen, ...]) -> Mismatch | None:
        if lenient:
            observed = relaxed(trial, observed)
        if _all_close(trial, observed, within):
            return None
        wrong = first_wrong_form(trial, observed) or _first_wrong_value(trial, observed, within)
        if digits and wrong and wrong.layer == "value" and _first_wrong_value(trial, observed, ROUGHLY):
            return replace(wrong, detail=VALUE_TOO)
        return wrong

    expand = expand_calls(part, calls)
    made = Check(
        name, part, kind, description, points, given, expand, judge, hint, needs, hidden=hidden, level=level
    )
    return replace(made, picture=picture)


def _all_close(trial: Trial, observed: tuple[Seen, ...], within: Tolerance | None) -> bool:
    return all(
        one.raised is None
        and answer.raised is None
        and one.astray is None
        and is_close(one.value, answer.value, within=within or scale_of((call.args, call.kwargs)))
        for call, one, answer in zip(trial.calls, observed, trial.answers, strict=True)
    )


def _first_wrong_value(trial: Trial, observed: tuple[Seen, ...], within: Tolerance | None) -> Mismatch | None:
    for call, one, answer in zip(trial.calls, observed, trial.answers, strict=True):
        allowed = within or scale_of((call.args, call.kwargs))
        wrong = compare(one.value, answer.value, within=allowed) if answer.raised is None else None
        if wrong is not None:
            return wrong
    return None


def law(
    part: str,
    description: str,
    *,
    name: str,
    given: Given,
    points: int,
    holds: Callable[..., Mismatch | None],
    calls: Calls | None = None,
    like: bool = True,
    lenient: bool = False,
    kind: str = "law",
    fingerprint: Callable[[Any], Any] | None = None,
    picture: Picture | None = None,
    hint: str = "",
    needs: tuple[str, ...] = (),
    hidden: bool = False,
    level: Level = "all",
) -> Check:
    """Return a check that a law holds between the answers of one or several calls.

    ``holds(case, *values)`` returns None or what is wrong. It is asked only where the
    answers have the type, shape and dtype of the reference's and are finite like them,
    so it needs no guard; with ``like=False`` only exceptions are caught before it, and it
    must look at what it gets. ``kind`` may be "statistics" or "behaviour". For answers that
    are random, ``fingerprint`` gives the numbers (a standard deviation, a largest value) by
    which a known mistake is recognised, compared to within 5 %. ``picture(case, *values)``
    returns what a picture of a failure shows, made by points_and_line or curves; it may
    raise where the values are not what it expects.
    """

    def judge(trial: Trial, observed: tuple[Seen, ...]) -> Mismatch | None:
        if lenient:
            observed = relaxed(trial, observed)
        wrong = first_wrong_form(trial, observed) if like else first_raised(trial, observed)
        return wrong or holds(trial.case, *(one.value for one in observed))

    expand = expand_calls(part, calls)
    made = Check(
        name, part, kind, description, points, given, expand, judge, hint, needs, hidden=hidden, level=level
    )
    return replace(made, fingerprint=fingerprint, picture=picture)


def gradient(
    part: str,
    description: str,
    *,
    name: str,
    given: Given,
    points: int,
    calls: Calls | None = None,
    hint: str = "",
    needs: tuple[str, ...] = (),
    hidden: bool = False,
    level: Level = "all",
) -> Check:
    """Return a check that autograd's gradients through the student's function are right.

    Every floating argument becomes float64 and requires a gradient; the result is
    contracted with a fixed random upstream gradient (with ones, softmax has none).
    The expected gradient comes from differences of the reference's forward.
    """
    make = calls or all_fields

    def expand(case: Case, answers: Answers) -> Trial:
        made = [_with_upstream(_leaves(call), part, answers) for call in make(case)]
        expected = tuple(
            replace(answers.answer(part, call), gradients=answers.gradients(part, call)) for call in made
        )
        return Trial(case, tuple(made), expected)

    kind, judge = "gradient", _judge_gradient
    return Check(
        name, part, kind, description, points, given, expand, judge, hint, needs, hidden=hidden, level=level
    )


def _leaves(call: Call) -> Call:
    args = tuple(
        value.detach().double().requires_grad_()
        if isinstance(value, torch.Tensor) and value.is_floating_point()
        else value
        for value in call.args
    )
    return replace(call, args=args)


def _with_upstream(call: Call, part: str, answers: Answers) -> Call:
    result = answers.answer(part, call).value
    assert isinstance(result, torch.Tensor)
    numbers = torch.Generator().manual_seed(result.numel() + 7)
    weights = torch.randint(-30, 31, result.shape, generator=numbers, dtype=torch.float64) / 10
    return replace(call, upstream=weights)


def _judge_gradient(trial: Trial, observed: tuple[Seen, ...]) -> Mismatch | None:
    # The dtype and the finiteness of the value are other checks' business.
    for one, answer in zip(observed, trial.answers, strict=True):
        wrong = raised(one, answer) or form(one.value, answer.value, dtype=False, finite=False)
        wrong = wrong or _wrong_gradient(one, answer)
        if wrong is not None:
            return wrong
    return None


def _wrong_gradient(one: Seen, answer: Seen) -> Mismatch | None:
    if one.gradient_raised is not None:
        problem = one.gradient_raised
        message = f"going backward raised {problem.type}: {problem.message}"
        return Mismatch("gradient", message, answer.gradients, problem.type, problem.type)
    assert answer.gradients is not None
    if one.gradients is None or len(one.gradients) != len(answer.gradients):
        message = "the result is cut off from its argument: autograd has no gradient for it"
        return Mismatch("gradient", message, answer.gradients[0], "no gradient", "cut off")
    # Differences of a float64 forward are good for 1e-9; one that computes in float32 has 5e-4 to spare.
    rough = one.value.dtype != torch.float64
    allowed = Tolerance(rtol=5e-3, atol=5e-4) if rough else Tolerance(rtol=1e-5, atol=1e-7)
    found = (
        compare(left, right, within=allowed, what="gradient")
        for left, right in zip(one.gradients, answer.gradients, strict=True)
    )
    wrong = next((mismatch for mismatch in found if mismatch), None)
    if wrong is None:
        return None
    value_too = wrong.layer == "value" and compare(one.value, answer.value, within=ROUGHLY) is not None
    return replace(wrong, layer="gradient", detail=VALUE_TOO if value_too else wrong.layer)


def pure(
    part: str,
    description: str = "",
    *,
    name: str,
    given: Given,
    points: int,
    calls: Calls | None = None,
    lenient: bool = False,
    hint: str = "",
    needs: tuple[str, ...] = (),
    hidden: bool = False,
    level: Level = "all",
) -> Check:
    """Return a check that a call leaves its arguments alone, and answers the same when made again.

    ``lenient`` as in like_reference.
    """
    make = calls or all_fields
    description = description or f"{part} leaves its argument as it was, and gives the same answer twice."
    expand = expand_calls(part, lambda case: [*make(case), *make(case)])

    def judge(trial: Trial, observed: tuple[Seen, ...]) -> Mismatch | None:
        return _judge_purity(trial, relaxed(trial, observed) if lenient else observed)

    made = Check(name, part, "purity", description, points, given, expand, judge, hint, needs)
    return replace(made, hidden=hidden, level=level)


def _judge_purity(trial: Trial, observed: tuple[Seen, ...]) -> Mismatch | None:
    for call, one, answer in zip(trial.calls, observed, trial.answers, strict=True):
        # A function that returns nothing has not earned a point for leaving its argument alone.
        wrong = raised(one, answer) or form(one.value, answer.value, dtype=False, finite=False)
        if wrong is not None:
            return wrong
        for index, now in one.arguments.items():
            before = [*call.args, *call.kwargs.values()][index]
            message = f"argument {_argument_name(call, index)} is not what it was before the call"
            return Mismatch("argument", message, before, now)
    half = len(observed) // 2
    for first, second in zip(observed[:half], observed[half:], strict=True):
        if not _same(first.value, second.value):
            message = "the same call gave another answer the second time"
            return Mismatch("repeat", message, first.value, second.value)
    return None


def _argument_name(call: Call, index: int) -> str:
    """Return "2" for the second argument, or a keyword's name."""
    keyword = index - len(call.args)
    return str(index + 1) if keyword < 0 else list(call.kwargs)[keyword]


def _same(left: Any, right: Any) -> bool:
    if isinstance(left, torch.Tensor) and isinstance(right, torch.Tensor):
        return left.shape == right.shape and torch.equal(left.nan_to_num(), right.nan_to_num())
    return compare(left, right) is None


def forbids(
    part: str,
    *dotted: str,
    operations: Iterable[str],
    given: Given,
    calls: Calls | None = None,
    hint: str = "",
    level: Level = "all",
) -> Check:
    """Return a check without points that others of the part need: some library calls are not to be used.

    ``dotted`` names such as "torch.nn.functional.softmax" are looked for in the code
    that the part reaches; ``operations`` such as "aten::_softmax" are watched for while
    it runs, which finds what the code hides.
    """
    make = calls or all_fields
    banned = frozenset(operations)
    description = f"{part} is your own work: the library's version of it is not used."
    expand = expand_calls(part, lambda case: [replace(call, watch=True) for call in make(case)])

    def judge(_trial: Trial, observed: tuple[Seen, ...]) -> Mismatch | None:
        used = sorted({name for one in observed for name in one.operations} & banned)
        if not used:
            return None
        message = f"while it ran, torch's own {used[0].removeprefix('aten::').strip('_')} was called"
        return Mismatch("forbidden", message, None, used[0])

    made = Check(f"{part}-own-work", part, "forbids", description, 0, given, expand, judge, hint)
    return replace(made, forbidden=tuple(dotted), level=level)
