"""Which file of a folder is the one to grade: the one that defines what is graded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import PurePath

from grader.errors import UsageError
from grader.model import Repair, Sibling, Statement, Submission
from grader.submission.bundle import Bundle
from grader.submission.names import STAR
from grader.submission.python import is_import, trees
from grader.submission.siblings import Files
from grader.submission.source import KINDS, MAX_SOURCE, read_source
from grader.submission.wanted import TAKEN, modules


def main_of(bundle: Bundle, names: Collection[str], slug: str) -> Submission:
    """Return the bundle as a submission: its main file, and all files beside it.

    A file called by the exercise's slug is the main one, else the one that defines most of
    the names. Raises UsageError where there is none, or no telling.
    """
    _refuse_long_code(bundle)
    return _among(bundle, _chosen(bundle, frozenset(names), slug), frozenset(names))


def named_of(bundle: Bundle, names: Collection[str], filename: str) -> Submission:
    """Return the bundle as a submission with this main file. Raises UsageError where it is not in it."""
    _refuse_long_code(bundle)
    main = next((one for one in bundle.files if one.path == filename), None)
    if main is None:
        raise UsageError(f"{bundle.name}: {filename} in it cannot be kept; give the file another name")
    return _among(bundle, _read(main), frozenset(names))


def _among(bundle: Bundle, main: Submission, names: frozenset[str]) -> Submission:
    return replace(
        main,
        filename=f"{bundle.name}/{main.filename}",
        sha256=bundle.sha256(),
        siblings=bundle.files,
        statements=tuple(_with_stars(main, bundle, names)),
        repairs=(*bundle.repairs(), *_hidden(bundle, main), *main.repairs),
    )


def _refuse_long_code(bundle: Bundle) -> None:
    if sum(len(one.data) for one in bundle.files if one.path.endswith(".py")) > MAX_SOURCE:
        raise UsageError(_long_code(bundle))


def _long_code(bundle: Bundle) -> str:
    return (
        f"{bundle.name}: more than {MAX_SOURCE >> 20} MB of code; hand in only your own work, or the one file"
    )


def _chosen(bundle: Bundle, names: frozenset[str], slug: str) -> Submission:
    candidates = [one for one in bundle.files if "/" not in one.path and _suffix(one) in KINDS]
    usual = [one for one in candidates if PurePath(one.path).stem == slug]
    some = usual or candidates
    if not some:
        raise UsageError(f"{bundle.name}: no .py or .ipynb file at its top; give the folder that holds yours")
    if len(some) == 1:
        return _read(some[0])
    counted = [(len(_defined(one, names)), one) for one in _readable(bundle, some)]
    # Without an exercise every file that defines something could be meant.
    least = max((count for count, _ in counted), default=0) if slug else 1
    best = [one for count, one in counted if count >= max(least, 1)]
    if len(best) == 1:
        return best[0]
    raise UsageError(_no_telling(bundle, [one.filename for one in best], slug, is_usual=bool(usual)))


def _no_telling(bundle: Bundle, best: list[str], slug: str, *, is_usual: bool) -> str:
    if not best:
        what = "none of its files defines what is graded"
    else:
        shown = f"{', '.join(best[:3])} and more" if len(best) > 3 else " and ".join(best)
        what = f"{shown} define what is graded, and one must"
    if is_usual:
        step = "keep one of them"
    elif slug:
        step = f"name the one to be graded {slug}.py, or .ipynb"
    else:
        step = "say which exercise: grade EXERCISE " + bundle.name
    return f"{bundle.name}: {what}; {step}"


def _readable(bundle: Bundle, files: Iterable[Sibling]) -> Iterator[Submission]:
    """Yield the files that can be read: what cannot is not what the others are measured by."""
    total = 0
    for one in files:
        try:
            submission = _read(one)
        except UsageError:
            continue
        total += sum(len(unit.source) for unit in submission.units)
        if total > MAX_SOURCE:
            raise UsageError(_long_code(bundle))
        yield submission


def _read(file: Sibling) -> Submission:
    return read_source(file.path, file.data, _suffix(file)[1:])


def _suffix(file: Sibling) -> str:
    return PurePath(file.path).suffix.lower()


def _defined(submission: Submission, names: frozenset[str]) -> frozenset[str]:
    """Return the names that a file makes itself, or seems to; to import them is not enough."""
    nodes = trees(submission)
    made = [one.binds for one in submission.statements if not is_import(nodes.get((one.unit, one.index)))]
    seeming = [broken.seems_to_bind for broken in submission.broken]
    return names & frozenset().union(*made, *seeming)


def _with_stars(main: Submission, bundle: Bundle, names: frozenset[str]) -> Iterator[Statement]:
    """Yield the statements; what a star import takes from siblings of the names is bound by it."""
    if not any(STAR in one.binds for one in main.statements):
        yield from main.statements
        return
    files, nodes = Files(bundle.files), trees(main)
    for one in main.statements:
        taken = files.starred("", nodes.get((one.unit, one.index))) if STAR in one.binds else frozenset()
        yield replace(one, binds=one.binds | taken & names)


def _hidden(bundle: Bundle, main: Submission) -> Iterator[Repair]:
    """Say which files cannot be imported, because Python's or torch's own modules of that name come first."""
    for name in sorted(modules(bundle.files) & TAKEN):
        if name != PurePath(main.filename).stem:
            yield Repair(
                f"`import {name}` takes the library's module, not your file; give yours another name"
            )
