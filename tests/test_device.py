"""Which device is graded on, and everything about CUDA that can be said without a GPU."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import torch

from grader.checks import call, given, like_reference
from grader.checks.case import Case, seen
from grader.checks.check import Trial
from grader.checks.kinds import law
from grader.checks.replay import replay
from grader.cli import main
from grader.errors import IsolationError, UsageError
from grader.grading import Options, grade
from grader.submission import read_submission
from grader.worker import cuda, launch
from grader.worker.child import perform
from grader.worker.control import Start
from grader.worker.data import DictData, GeneratorData, ListData, Seed, TensorData, TupleData
from grader.worker.device import Found, look, resolve
from grader.worker.launch import ForkServer, FreshInterpreters, Workers, open_workers
from grader.worker.values import from_data, tensor_data, to_data
from grader.worker.watchdog import CUDA_MEMORY, Limits
from grader.worker.wire import CallData, Observed

SOLUTION = Path(__file__).parents[1] / "solutions" / "exercise-04-softmax" / "solution.py"
NONE = Found(0, "torch finds no CUDA device")
META = torch.device("meta")  # has no numbers, so what was moved there cannot be taken for what was not

no_cuda = pytest.mark.skipif(look().count > 0, reason="needs a machine without a CUDA device")
needs_fork = pytest.mark.skipif(not launch.can_fork(), reason="needs a fork server")


# --- which device --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "found", "device"),
    [
        ("cpu", NONE, "cpu"),
        ("cpu", Found(2), "cpu"),
        ("auto", NONE, "cpu"),
        ("auto", Found(2), "cuda:0"),
        ("cuda", Found(1), "cuda:0"),
        ("cuda:0", Found(1), "cuda:0"),
        ("cuda:3", Found(4), "cuda:3"),
    ],
)
def test_a_device_is_one_that_is_there(asked: str, found: Found, device: str) -> None:
    """What is graded on has a number, and "auto" is CUDA where there is any."""
    assert resolve(asked, lambda: found) == device


@pytest.mark.parametrize(
    ("asked", "found", "says"),
    [
        ("cuda", NONE, "no device cuda here, only cpu alone (torch finds no CUDA device); `grade doctor`"),
        ("cuda", Found(0, "torch is built without CUDA"), "only cpu alone (torch is built without CUDA);"),
        ("cuda:3", Found(1), "there is no device cuda:3 here, only cpu, cuda:0; `grade doctor` shows"),
        ("gpu", Found(1), "'gpu' is no device; give cpu, auto, cuda or cuda:0"),
        ("cuda:-1", Found(1), "'cuda:-1' is no device"),
    ],
)  # fmt: skip
def test_another_device_is_refused(asked: str, found: Found, says: str) -> None:
    """One line says what was found, and what to do next."""
    with pytest.raises(UsageError) as refusal:
        resolve(asked, lambda: found)
    assert says in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_nobody_looks_for_a_device_for_the_cpu() -> None:
    """Grading on the CPU does not wake a driver."""

    def must_not() -> Found:
        raise AssertionError

    assert resolve("cpu", must_not) == "cpu"


@no_cuda
@pytest.mark.parametrize("device", ["cuda", "cuda:3"])
def test_the_command_refuses_a_device_that_is_not_there(device, tmp_path, monkeypatch, capsys) -> None:
    """Grade says what was found and ends with 2, without a report."""
    monkeypatch.chdir(tmp_path)
    assert main(["4", str(SOLUTION), "--device", device, "--json", "-"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert f"there is no device {device} here, only cpu alone" in " ".join(said.err.split())


@no_cuda
def test_auto_is_the_cpu_where_there_is_nothing_else(prepared, workers) -> None:
    """The report says which device was used, not which was asked for."""
    options = Options(device="auto", parts=("two_class",))
    assert grade(prepared, read_submission(SOLUTION), options, workers).device == "cpu"


# --- a call that takes place on a device ----------------------------------------------------------


def everything() -> dict[str, object]:
    """Return arguments with tensors wherever plain data can have them."""
    strided = torch.arange(12.0).reshape(3, 4)[:, ::2]
    return {
        "plain": torch.ones(2),
        "nested": [(torch.ones(1), {"deep": torch.zeros(2, 2)})],
        "strided": strided,
        "leaf": torch.ones(3).requires_grad_(),
        "parameter": torch.nn.Parameter(torch.ones(2)),
        "whole": torch.tensor([1, 2]),
        "number": 0.5,
    }


def tensors(value: object) -> list[torch.Tensor]:
    """Return all tensors of a nested value."""
    if isinstance(value, torch.Tensor):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return [one for item in inner for one in tensors(item)]


@pytest.mark.parametrize("device", ["meta", "cpu"])
def test_every_tensor_of_an_argument_is_moved(device: str) -> None:
    """Nested ones too, with their dtype, shape, place in memory, and as leaves where they are leaves."""
    before = everything()
    data = {name: tensor_data(value, keep_strides=True) if isinstance(value, torch.Tensor) else to_data(value)
            for name, value in before.items()}  # fmt: skip
    after = {name: from_data(value, torch.device(device)) for name, value in data.items()}
    for old, new in zip(tensors(before), tensors(after), strict=True):
        assert (new.device.type, new.dtype, new.shape) == (device, old.dtype, old.shape)
        assert (new.stride(), new.requires_grad, new.is_leaf) == (old.stride(), old.requires_grad, True)
    assert type(after["parameter"]) is torch.nn.Parameter
    assert after["number"] == 0.5


def test_a_generator_is_made_on_the_device() -> None:
    """It starts from its seed there."""
    made = from_data(GeneratorData(5), torch.device("cpu"))
    assert (made.device.type, made.initial_seed()) == ("cpu", 5)


@pytest.mark.parametrize(
    ("args", "found"),
    [
        ([1.5, "mean", [2, (3,)]], False),
        ([GeneratorData(1), 3], False),
        ([TensorData("float32", (0,), b"")], True),
        ([3, ListData([TupleData([TensorData("float32", (0,), b"")])])], True),
        ([DictData([("w", TensorData("float32", (0,), b""))])], True),
    ],
)
def test_a_call_takes_place_where_its_tensors_are(args: list, found: bool) -> None:
    """Without a tensor among the arguments, nested ones too, nothing says where."""
    assert CallData("f", args, {}, 0).has_tensors is found
    assert CallData("f", [], {"x": ListData(args)}, 0).has_tensors is found


def test_what_is_made_during_a_call_is_made_on_its_device() -> None:
    """Code that never thought of devices is right on each; afterwards the default is as it was."""
    places = []

    def f(x: torch.Tensor) -> None:
        places.extend([x.device.type, torch.zeros(2).device.type])

    data = call(torch.ones(2)).data("f", 0)
    perform(f, data, frozenset(), META)
    assert places == ["meta", "meta"]
    assert torch.zeros(1).device.type == "cpu"


class FakeCuda:
    """A device that is the CPU, and is lost after the first exception."""

    device = torch.device("cpu")

    def __init__(self) -> None:
        self.seeds: list[int] = []

    def restore(self, seed: int) -> None:
        """Take note."""
        self.seeds.append(seed)

    def is_lost(self) -> bool:
        """Return True: whoever asks has seen an exception."""
        return True


class FakeConnection:
    """Keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[object] = []

    def begin_answers(self) -> None:
        """Nothing was sent yet."""

    def answer(self, message: object) -> None:
        """Take note."""
        self.sent.append(message)


class Ended(BaseException):
    """Stands for the end of the process."""


def test_a_worker_whose_device_is_lost_ends_itself(monkeypatch) -> None:
    """A fault on the device is the fault of the call that made it, and of no later one."""
    from grader.worker import child
    from grader.worker.wire import Perform

    def end(_code: int) -> None:
        raise Ended

    monkeypatch.setattr(child, "_end", end)
    room = child.Room(type(child)("made"))
    exec("def f(x):\n    return 1 / x", vars(room.module))
    calls = [CallData("f", [x], {}, seed) for seed, x in enumerate((1, 0, 2))]
    device, connection = FakeCuda(), FakeConnection()
    with pytest.raises(Ended):
        child._perform_all(Perform(calls, ""), room, connection, device)
    assert [one.raised and one.raised.type for one in connection.sent] == [None, "ZeroDivisionError"]
    assert device.seeds == [0, 1]


# --- an answer that is somewhere else ---------------------------------------------------------------

ON_CPU = TensorData("float32", (2,), torch.tensor([2.0, 4.0]).numpy().tobytes())
ON_CUDA = TensorData("float32", (2,), ON_CPU.data, device="cuda:0")
DOUBLED = call(torch.tensor([1.0, 2.0]))


def judged(value, *, device: str = "cuda:0", kind=like_reference, made=DOUBLED, answer=None, **options):
    """Judge an answer of a function that doubles, as a worker on a device gave it."""
    right = torch.tensor([2.0, 4.0]) if answer is None else answer
    check = kind("f", "It doubles.", name="f", given=given("none"), points=1, **options)
    trial = Trial(Case(), (made,), (seen(Observed(to_data(right))),))
    return check.judge(trial, (seen(Observed(value), made.data("f", 0), device),))


def test_an_answer_on_the_device_of_its_argument_is_right() -> None:
    """It is brought to the CPU and compared there."""
    assert judged(ON_CUDA) is None
    assert judged(ON_CPU, device="cpu") is None
    assert judged(ON_CUDA, kind=law, holds=lambda *_: None) is None


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"lenient": True},
        {"kind": law, "holds": lambda *_: None},
        {"kind": law, "like": False, "holds": lambda *_: None},
    ],
)
def test_an_answer_on_another_device_is_a_mismatch(options: dict) -> None:
    """Right numbers in the wrong place are said to be in the wrong place."""
    wrong = judged(ON_CPU, **options)
    assert (wrong.layer, wrong.message) == ("device", "the result is on cpu, its argument on cuda:0")
    assert judged(ON_CUDA, device="cpu", **options).message == "the result is on cuda:0, its argument on cpu"


def test_a_nested_answer_on_another_device_is_a_mismatch() -> None:
    """Each tensor counts."""
    both = (torch.tensor([2.0, 4.0]), torch.tensor([2.0, 4.0]))
    assert judged(TupleData([ON_CUDA, ON_CUDA]), answer=both) is None
    assert judged(TupleData([ON_CUDA, ON_CPU]), answer=both).layer == "device"


def test_the_form_comes_before_the_device_and_the_device_before_the_rest() -> None:
    """Type and shape are said first; dtype and numbers are not looked at in the wrong place."""
    flat = TensorData("float32", (1, 2), ON_CPU.data)
    whole = TensorData("int32", (2,), ON_CPU.data)
    wrong = TensorData("float32", (2,), torch.tensor([9.0, torch.nan]).numpy().tobytes())
    assert [judged(one).layer for one in (3.0, flat, whole, wrong)] == ["type", "shape", "device", "device"]


def test_without_a_tensor_among_the_arguments_any_device_is_right() -> None:
    """Nothing said where the answer should be."""
    assert judged(ON_CPU, made=call(2, Seed(1))) is None
    assert judged(ON_CUDA, made=call(2, Seed(1))) is None


def test_a_tensor_that_is_read_as_a_number_is_nowhere() -> None:
    """Where a number is as good as a tensor, its device is nobody's business."""
    one = TensorData("float32", (), torch.tensor(2.0).numpy().tobytes())
    assert judged(one, answer=2.0, lenient=True) is None


def test_a_replay_line_names_the_device() -> None:
    """What is pasted below the code happens where it went wrong; a call without tensors is on the CPU."""
    drawn = call(torch.tensor([1.0]), Seed(7))
    line = replay("f", (drawn,), "cuda:0")
    assert line == (
        "torch.set_default_device('cuda:0'); "
        "print(f(torch.tensor([1.0]), torch.Generator('cuda:0').manual_seed(7)))"
    )
    assert replay("f", (drawn,)) == "print(f(torch.tensor([1.0]), torch.Generator().manual_seed(7)))"
    assert replay("f", (call(3, Seed(7)),), "cuda:0") == "print(f(3, torch.Generator().manual_seed(7)))"


# --- a worker for it ------------------------------------------------------------------------------


def test_limits_leave_room_for_cuda() -> None:
    """The driver's address space and its own resident memory are not a student's."""
    limits = Limits(memory=100)
    assert limits.on("cpu") is limits
    there = limits.on("cuda:1")
    assert (there.memory, there.address_space) == (100 + CUDA_MEMORY, None)
    assert there.seconds == limits.seconds


class Recorder(ForkServer):
    """A fork server that starts nothing and keeps what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[Start] = []
        self._readable, self._isolation = ("/usr/lib",), "confined"
        self._lock = threading.RLock()

    def _request(self, message, descriptors) -> int:
        self.asked.append(message)
        raise IsolationError("it only records")

    def close(self) -> None:
        """Nothing was started."""


@needs_fork
@pytest.mark.parametrize(("device", "cuda"), [("cpu", False), ("cuda:1", True)])
def test_the_profile_of_a_worker_has_its_device(device: str, cuda: bool, tmp_path: Path) -> None:
    """The confinement for CUDA is what a worker on CUDA is put under, and no other."""
    recorder = Recorder()
    with pytest.raises(IsolationError), Workers(recorder, "confined", str(tmp_path / "scratch")) as workers:
        workers.start(Limits(), device)
    (start,) = recorder.asked
    assert (start.profile.device, start.profile.cuda, start.confined) == (device, cuda, True)
    assert (start.profile.address_space is None) is cuda


def test_the_cpu_needs_no_start() -> None:
    """Nothing of CUDA is touched."""
    assert cuda.start("cpu") == (None, "")


@no_cuda
@pytest.mark.parametrize("isolation", ["auto", "process"])
def test_a_worker_whose_device_does_not_start_is_our_fault(isolation: str) -> None:
    """The child says why, in one line, before it sees a byte of a submission."""
    with (
        open_workers(isolation) as workers,
        pytest.raises(IsolationError, match=r"a worker could not be set up: cuda:0 does not start \(.+\)"),
    ):
        workers.start(Limits(), "cuda:0")


@no_cuda
def test_without_fork_the_device_arrives_too(tmp_path: Path) -> None:
    """A fresh interpreter is told its device."""
    with (
        Workers(FreshInterpreters(), "process", str(tmp_path / "scratch")) as workers,
        pytest.raises(IsolationError, match="cuda:0 does not start"),
    ):
        workers.start(Limits(), "cuda:0")
