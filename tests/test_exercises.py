"""The gate, one test an exercise and one a mistake: the same functions that authors use."""

from __future__ import annotations

from functools import cache

import pytest

from grader.authoring.gate import Gate, label, no_stray_file, reference_answers, weak_checks
from grader.authoring.table import current, table
from grader.course import open_course
from grader.prepared import Prepared

EXERCISES = open_course().exercises
PREPARED = {exercise.id: Prepared(exercise, 0) for exercise in EXERCISES}
RIGHT = [
    pytest.param(exercise.id, path, id=f"{exercise.id}-{path.stem}")
    for exercise in EXERCISES
    for path in exercise.all_right()
]
# Ten seeds of the first exercise; the others have up to 200 mistakes each.
SEEDS = [
    (exercise, seed) for exercise in PREPARED for seed in range(1, 11 if exercise == "exercise-04" else 3)
]
MISTAKES = [
    pytest.param(
        exercise.id,
        number,
        id=f"{exercise.id}-{label(mistake)}-{number}",
    )
    for exercise in EXERCISES
    for number, mistake in enumerate(PREPARED[exercise.id].mistakes)
]


@pytest.mark.parametrize(("exercise", "path"), RIGHT)
def test_a_right_solution_gets_full_marks(exercise, path, workers):
    """The reference, and right solutions written differently, pass every check."""
    assert Gate(PREPARED[exercise], workers).right(path).problem == ""


@pytest.mark.parametrize("exercise", PREPARED)
def test_the_stub_is_current_and_not_started(exercise, workers):
    """The stub is what the solution leaves when its marked regions are cut out, and earns nothing."""
    assert [claim.problem for claim in Gate(PREPARED[exercise], workers).stub()] == ["", ""]


@pytest.mark.parametrize("exercise", PREPARED)
def test_there_is_no_stray_file(exercise):
    """An exercise's folders hold what belongs there and nothing else."""
    assert no_stray_file(PREPARED[exercise].folder).problem == ""


@pytest.mark.parametrize("exercise", PREPARED)
def test_the_reference_answers_every_call(exercise):
    """No check expects an exception that nobody meant to expect."""
    assert reference_answers(PREPARED[exercise]).problem == ""


@pytest.fixture(scope="session")
def tried(workers):
    """Grade a mistake of an exercise, once a session."""
    return cache(
        lambda exercise, number: Gate(PREPARED[exercise], workers).try_mistake(
            PREPARED[exercise].mistakes[number]
        )
    )


@pytest.mark.parametrize(("exercise", "number"), MISTAKES)
def test_a_mistake_is_caught_and_named(exercise, number, tried):
    """A known mistake fails the check its author names, and is recognised by its own name alone."""
    assert tried(exercise, number).claim.problem == ""


@pytest.mark.parametrize("exercise", PREPARED)
def test_every_check_is_failed_by_a_well_formed_wrong_answer(exercise, tried):
    """No check can only be failed by a crash, a wrong shape or a wrong dtype; and the table says so."""
    prepared = PREPARED[exercise]
    trials = [tried(exercise, number) for number in range(len(prepared.mistakes))]
    assert weak_checks(prepared, trials).problem == ""
    assert current(prepared.folder, table(prepared, trials)).problem == ""


@pytest.mark.gate
@pytest.mark.parametrize(("exercise", "seed"), SEEDS)
def test_other_seeds_give_the_same_verdicts(exercise, seed, workers):
    """Right solutions stay right and mistakes stay caught and named whatever inputs are drawn."""
    prepared = Prepared(PREPARED[exercise].folder, seed)
    gate = Gate(prepared, workers)
    claims = [*gate.all_right(), *(gate.try_mistake(mistake).claim for mistake in prepared.mistakes)]
    assert [claim for claim in claims if claim.problem] == []
