"""The worker's own side: load a submission, make the calls that are asked for, say what happened.

This is the one file that runs beside a student's code. It holds no answers. What
it needs of Python and torch it takes when it is imported, before the submission
can replace anything, so that a submission which rewrites the world meets its own
rewriting and nobody else's.
"""

from __future__ import annotations
import __future__

import ast
import asyncio
import builtins
import contextlib
import functools
import inspect
import linecache
import math
import os
import random
import re
import sys
import types
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
import torch.utils.data
from torch.utils._python_dispatch import TorchDispatchMode

from grader.worker.cuda import Cuda
from grader.worker.data import OpaqueData, TensorData, Value, tensors_in
from grader.worker.values import from_data, still_holds, to_data
from grader.worker.wire import (
    CallData,
    Connection,
    Done,
    Frame,
    Load,
    Loaded,
    Observed,
    Perform,
    Raised,
    Trouble,
    UnitData,
)

_ENGINE = "_engine_run_backward"  # where every way of going backward in torch comes by
_INSTALLED = ("site-packages", "dist-packages")
MAX_TEXT = 2000
MAX_FRAMES = 20
_LOADER_PLACE = 5  # of num_workers among the arguments
_OF_LOADER_WORKERS = (
    "num_workers", "prefetch_factor", "persistent_workers", "multiprocessing_context", "timeout",
)  # fmt: skip

_seed_torch = torch.default_generator.manual_seed
_seed_numpy = np.random.seed
_seed_random = random.seed
_set_grad_enabled = torch._C._set_grad_enabled
_set_default_dtype = torch.set_default_dtype
_set_default_device = torch.set_default_device
_get_num_threads = torch.get_num_threads
_set_num_threads = torch.set_num_threads
_gradients = torch.autograd.grad
_inference_mode, _is_inference = torch.inference_mode, torch.is_inference_mode_enabled
_is_autocast_enabled, _set_autocast_enabled = torch.is_autocast_enabled, torch.set_autocast_enabled
_multiply, _sum = torch.Tensor.mul, torch.Tensor.sum
_write = os.write
_end = os._exit
_settrace, _setprofile = sys.settrace, sys.setprofile
_current_frames = sys._current_frames


_siblings: dict[str, str] = {}  # the submission's other files: compiled under this name, known as that


# --- loading -------------------------------------------------------------------------------------


@dataclass
class Room:
    """The module that a submission is loaded into."""

    module: types.ModuleType
    filenames: frozenset[str] = frozenset()
    repairs: list[str] = field(default_factory=list)
    probes: dict[str, Any] = field(default_factory=dict)

    def find(self, call: CallData) -> Any:
        """Return what a call is made of: a graded name, or a probe around the student's names."""
        if call.probe:
            return functools.partial(self.probes[call.probe], self.module)
        return vars(self.module)[call.function]


def load(message: Load) -> tuple[Room, Loaded]:
    """Run the wanted statements of a submission one after another in a fresh module."""
    _siblings.update(_files_here())
    sys.path_importer_cache.pop(os.getcwd(), None)  # it was looked into before these files were there
    own = frozenset(unit.filename for unit in message.units) | _siblings.keys()
    room = Room(_fresh_module(message), own)
    _clamp_data_loaders(room.repairs)
    reseed(0)  # what is drawn while loading is the same in every worker
    troubles = list(_run(message, room))
    _originals.put_back([unit.source for unit in message.units] + [_text(path) for path in _siblings])
    exec(compile(message.probes, "<probes>", "exec", dont_inherit=True), room.probes)
    bound = [name for name in message.names if name in vars(room.module)]
    return room, Loaded(bound, troubles, room.repairs, threads=len(_current_frames()) > 1)


def _files_here() -> dict[str, str]:
    here = os.getcwd()
    paths = [os.path.join(folder, name) for folder, _, names in os.walk(here) for name in names]
    return {path: os.path.relpath(path, here).replace(os.sep, "/") for path in paths if path.endswith(".py")}


def _text(path: str) -> str:
    with contextlib.suppress(OSError), open(path, encoding="utf-8", errors="replace") as file:
        return file.read()
    return ""


def make_importable() -> None:
    """Let the submission's files here be imported: before installed packages, after Python's own modules.

    What is imported already, torch and numpy and all that we use, stays as it is.
    """
    installed = [at for at, path in enumerate(sys.path) if os.path.basename(path) in _INSTALLED]
    sys.path.insert(min(installed, default=len(sys.path)), os.getcwd())


def _fresh_module(message: Load) -> types.ModuleType:
    """Make the submission's module, with builtins of its own: what it does to them stays with it."""
    own_builtins = types.ModuleType("builtins")
    vars(own_builtins).update(vars(builtins))
    sys.modules["builtins"] = own_builtins
    module = types.ModuleType(message.module)
    vars(module)["__builtins__"] = own_builtins
    if message.module != "__main__":  # a notebook has no file
        vars(module)["__file__"] = os.path.join(os.getcwd(), message.units[0].filename)
    sys.modules[message.module] = module  # dataclasses and typing look a class's module up here
    return module


class _Originals:
    """Torch as it was before a submission was loaded.

    Graded functions run with torch's own functions, whatever other code of the same
    file has put in their place. What a submission adds under a new name stays.
    """

    _homes = (torch, torch.Tensor, torch.nn.functional, torch.linalg, torch.special, torch.autograd, math)
    # Words with which a name can be reached that is not written out.
    _by_any_name = frozenset(
        (
            *("setattr", "__setattr__", "delattr", "getattr", "vars", "__dict__", "globals", "modules"),
            *("exec", "eval", "compile", "builtins", "__builtins__", "patch", "mock", "ctypes", "gc"),
        )
    )

    def __init__(self) -> None:
        self._before = [dict(vars(home)) for home in self._homes]

    def put_back(self, sources: Iterable[str]) -> None:
        """Undo what these sources can have replaced.

        Only names that they mention are looked at, unless they can do without: to look at
        an object is to count a reference, and so to copy its page of memory.
        """
        words = {word for source in sources for word in _WORD.findall(source)}
        for home, before in zip(self._homes, self._before, strict=True):
            now = vars(home)
            for name in {*before, *now} if words & self._by_any_name else words:
                if name in before and now.get(name) is not before[name]:
                    setattr(home, name, before[name])
                elif name in now and name not in before and _hides_a_method(home, name):
                    delattr(home, name)


def _hides_a_method(home: Any, name: str) -> bool:
    return home is torch.Tensor and hasattr(torch._C.TensorBase, name)


_WORD = re.compile(r"\w+")
_originals = _Originals()


def _run(message: Load, room: Room) -> Iterator[Trouble]:
    namespace = vars(room.module)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    for position, (statement, filename) in enumerate(_statements(message)):
        flags |= _future_flags(statement)
        try:
            code = compile(ast.Module([statement], []), filename, "exec", flags, dont_inherit=True)
            awaited = eval(code, namespace)
            if code.co_flags & inspect.CO_COROUTINE:  # a notebook cell may await at its top level
                asyncio.run(awaited)
        except BaseException as error:
            yield Trouble(position, describe(error, room.filenames))
            if message.stop_when_bound:
                return


def _statements(message: Load) -> Iterator[tuple[ast.stmt, str]]:
    """Yield each wanted statement with the file name it is compiled under."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bodies = {unit: _parsed(message.units[unit]) for unit in {unit for unit, _ in message.run}}
    for unit, index in message.run:
        yield bodies[unit][index], message.units[unit].filename


def _parsed(unit: UnitData) -> list[ast.stmt]:
    # Filling linecache lets inspect.getsource and tracebacks show the student's own lines.
    lines = unit.source.splitlines(keepends=True)
    linecache.cache[unit.filename] = (len(unit.source), None, lines, unit.filename)
    return ast.parse(unit.source, unit.filename).body


def _future_flags(statement: ast.stmt) -> int:
    if not isinstance(statement, ast.ImportFrom) or statement.module != "__future__":
        return 0
    features = [getattr(__future__, alias.name, None) for alias in statement.names]
    return functools.reduce(lambda flags, feature: flags | getattr(feature, "compiler_flag", 0), features, 0)


def _clamp_data_loaders(repairs: list[str]) -> None:
    """Let DataLoader work in this process: a confined worker may start no other."""
    loader = torch.utils.data.DataLoader
    original = loader.__init__

    @functools.wraps(original)
    def without_workers(self: Any, *args: Any, **kwargs: Any) -> None:
        place = _LOADER_PLACE
        if kwargs.get("num_workers") or any(args[place : place + 1]):
            for name in _OF_LOADER_WORKERS:
                kwargs.pop(name, None)
            args = (*args[:place], 0, *args[place + 1 :]) if len(args) > place else args
            note = "DataLoader ran with num_workers=0"
            if note not in repairs:
                repairs.append(note)
        original(self, *args, **kwargs)

    loader.__init__ = without_workers  # type: ignore[method-assign]


# --- calls ---------------------------------------------------------------------------------------


def perform(
    function: Callable[..., Any],
    call: CallData,
    filenames: frozenset[str],
    device: torch.device | None = None,
) -> Observed:
    """Make one call and observe everything a check may ask about.

    With ``device`` the call takes place there: its arguments are moved, and what it makes without
    saying where is made there too, so that code which never thought of devices is not wrong.
    """
    args = [from_data(value, device) for value in call.args]
    kwargs = {name: from_data(value, device) for name, value in call.kwargs.items()}
    if device is not None:
        _set_default_device(device)
    watch = _Watch() if call.watch else None
    try:
        with watch or contextlib.nullcontext():
            result = function(*args, **kwargs)
    except BaseException as error:
        return Observed(raised=describe(error, filenames), arguments=_changed(call, args, kwargs))
    if device is not None:
        _set_default_device(None)
    gradients, problem = _differentiate(result, args, call.upstream, filenames)
    return Observed(
        value=_said(result),
        arguments=_changed(call, args, kwargs),
        returned_argument=next((index for index, arg in enumerate(args) if arg is result), None),
        gradients=gradients,
        gradient_raised=problem,
        operations=sorted(watch.seen) if watch else [],
    )


def _said(result: Any) -> Value:
    """Say a result as plain data; one that cannot even be looked at (a nested tensor's shape) is opaque."""
    try:
        return to_data(result)
    except Exception as error:
        return OpaqueData(type(result).__name__[:80], f"unreadable: {type(error).__name__}")


def restore(seed: int) -> None:
    """Put random streams and torch's process-wide settings where every call starts from."""
    _settrace(None)
    _setprofile(None)
    _set_grad_enabled(True)
    _set_default_dtype(torch.float32)
    _set_default_device(None)
    if _is_autocast_enabled("cpu"):
        _set_autocast_enabled("cpu", False)
    if _get_num_threads() != 1:
        _set_num_threads(1)
    reseed(seed)


def reseed(seed: int) -> None:
    """Start every random stream a call may draw from at a seed."""
    _seed_torch(seed)
    _seed_numpy(seed % 2**32)
    _seed_random(seed)


def _differentiate(
    result: Any, args: list[Any], upstream: TensorData | None, filenames: frozenset[str]
) -> tuple[list[Value] | None, Raised | None]:
    """Return the gradients of ⟨upstream, result⟩ for the arguments that require one."""
    if upstream is None or not isinstance(result, torch.Tensor) or tuple(result.shape) != upstream.shape:
        return None, None
    leaves = [arg for arg in args if isinstance(arg, torch.Tensor) and arg.requires_grad]
    if not result.requires_grad:
        return None, None
    try:
        weights = from_data(upstream).to(result)  # its dtype and its device
        # Contracted to a scalar: with grad_outputs torch imports sympy, a third of a second.
        gradients = _gradients(_sum(_multiply(result, weights)), leaves, allow_unused=True)
        return [to_data(gradient) for gradient in gradients], None
    except BaseException as error:
        return None, describe(error, filenames)


def _changed(call: CallData, args: list[Any], kwargs: dict[str, Any]) -> dict[int, Value]:
    """Return the arguments with tensors in them that the call changed, by index, keywords last."""
    before = [*call.args, *call.kwargs.values()]
    changed = {}
    for index, (data, arg) in enumerate(zip(before, [*args, *kwargs.values()], strict=True)):
        if type(data) is TensorData and still_holds(arg, data):
            continue
        numbers = _numbers(data)
        if numbers and numbers != _numbers(now := _said(arg)):
            changed[index] = now
    return changed


def _numbers(data: Value) -> list[tuple[str, tuple[int, ...], bytes]]:
    """Return the dtype, shape and numbers of every tensor in a value; its layout is nobody's business."""
    return [(one.dtype, one.shape, one.data) for one in tensors_in(data)]


class _Watch(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Notes the name of every aten operation that runs inside it, and "autograd" where it goes backward."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.seen: set[str] = set()
        self._backward: Any = vars(torch.autograd)[_ENGINE]

    def __enter__(self) -> Any:
        def noted(*args: Any, **kwargs: Any) -> Any:
            self.seen.add("autograd")
            return self._backward(*args, **kwargs)

        setattr(torch.autograd, _ENGINE, noted)
        return super().__enter__()  # type: ignore[no-untyped-call]

    def __exit__(self, *details: Any) -> None:
        setattr(torch.autograd, _ENGINE, self._backward)
        super().__exit__(*details)  # type: ignore[no-untyped-call]

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        # True would import torch's compiler, a second of CPU time, at the first operation.
        return False

    def __torch_dispatch__(self, func: Any, _types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.seen.add(func.name().split(".")[0])
        return func(*args, **(kwargs or {}))


# --- exceptions ----------------------------------------------------------------------------------


def describe(error: BaseException, filenames: frozenset[str]) -> Raised:
    """Say an exception as plain data, with the student's own frames only."""
    kind = type(error)
    try:
        text = str(error)[:MAX_TEXT]
    except BaseException:
        text = ""
    out_of_memory = issubclass(kind, (MemoryError, torch.OutOfMemoryError)) or (
        issubclass(kind, RuntimeError) and "DefaultCPUAllocator" in text
    )
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return Raised(str(kind.__name__)[:80], clean, _frames(error, filenames), out_of_memory)


def _frames(error: BaseException, filenames: frozenset[str]) -> list[Frame]:
    frames = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename in filenames:
            name = _siblings.get(code.co_filename, code.co_filename)
            frames.append(Frame(name, trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    return frames[-MAX_FRAMES:]


# --- the loop ------------------------------------------------------------------------------------


def serve(connection: Connection, cuda: Cuda | None = None) -> None:
    """Answer the parent's messages until it hangs up. Without ``cuda`` calls are made on the CPU."""
    room = Room(types.ModuleType("empty"))
    while True:
        message = connection.receive_from_parent()
        if isinstance(message, Load):
            room, loaded = load(message)
            connection.send(loaded)
        else:
            _perform_all(message, room, connection, cuda)


def _perform_all(message: Perform, room: Room, connection: Connection, cuda: Cuda | None) -> None:
    connection.begin_answers()
    for call in message.calls:
        # A call before may have left inference mode on; to leave it where it is off takes time.
        with _inference_mode(False) if _is_inference() else contextlib.nullcontext():
            restore(call.seed)
            device = _place(call, cuda) if cuda else None
            observed = perform(room.find(call), call, room.filenames, device)
        connection.answer(observed)
        if cuda and observed.raised and cuda.is_lost():
            _end(1)  # every later call would fail for this one's fault; a fresh worker makes them
    _flush()
    with contextlib.suppress(OSError):
        _write(2, message.marker.encode())
    connection.send(Done(message.marker))


def _place(call: CallData, cuda: Cuda) -> torch.device | None:
    """Return where a call takes place: on the device if it has a tensor to go there, else on the CPU."""
    cuda.restore(call.seed)
    return cuda.device if call.has_tensors else None


def _flush() -> None:
    """Flush what the student printed; the streams may have been replaced by anything."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(BaseException):
            stream.flush()


def warm_up() -> None:
    """Run one small operation: torch reads /proc/cpuinfo at the first, and complains where it cannot."""
    torch.ones(2).exp()
