"""What crosses the worker's boundary arrives as it was, and what is no message never gets past the reader."""

from __future__ import annotations

import contextlib
import enum
import math
import os
import threading
from collections import OrderedDict, namedtuple

import msgspec
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.checks.case import seen
from grader.worker import values, wire
from grader.worker.data import (
    ArrayData,
    DictData,
    GeneratorData,
    ListData,
    NamedData,
    NamedTuple,
    Opaque,
    OpaqueData,
    ProtocolError,
    TensorData,
    TupleData,
)
from grader.worker.values import from_data, tensor_data, to_data
from grader.worker.wire import Connection, Done, Observed

Point = namedtuple("Point", "x y")


class Colour(enum.Enum):
    """An enumeration, which is not on the list."""

    RED = 1


class MyList(list):
    """A list that could lie."""


class MyDict(dict):
    """A dict that could lie."""


class MyInt(int):
    """An int that could lie."""


class MyStr(str):
    """A str that could lie."""


class MyTuple(tuple):
    """A tuple that could lie."""


class MyTensor(torch.Tensor):
    """A tensor that could lie."""


class MyArray(np.ndarray):
    """An array that could lie."""


def sent(*messages: bytes) -> Connection:
    """Return a connection on which these bytes arrive, and then the end."""
    reading, writing = os.pipe()

    def write() -> None:
        for message in messages:
            os.write(writing, message)
        os.close(writing)

    threading.Thread(target=write).start()
    return Connection(reading, -1)


def across(value: object, *, data: object = None) -> object:
    """Send a value as a worker does and return what the parent makes of it."""
    body = msgspec.msgpack.encode(Observed(value=to_data(value) if data is None else data))
    connection = sent(len(body).to_bytes(4, "big"), body)
    try:
        return seen(connection.receive_from_worker()).value
    finally:
        os.close(connection._read_fd)


def decoded(body: bytes) -> object:
    """Return the value in a message with this body."""
    connection = sent(len(body).to_bytes(4, "big") + body)
    try:
        return seen(connection.receive_from_worker())
    finally:
        os.close(connection._read_fd)


def bits(tensor: torch.Tensor) -> bytes:
    """Return a tensor's numbers as bytes, so that NaN equals NaN."""
    plain = tensor.detach().resolve_conj().resolve_neg()
    dense = plain.clone(memory_format=torch.contiguous_format).reshape(-1)
    return dense.view(torch.uint8).numpy().tobytes()


def alike(left: object, right: object) -> bool:
    """Return whether two values are the same by type, structure and every bit."""
    if type(left) is not type(right):
        return False
    if isinstance(left, torch.Tensor):
        same = (left.dtype, left.shape, left.requires_grad) == (right.dtype, right.shape, right.requires_grad)
        return same and bits(left) == bits(right)
    if isinstance(left, np.ndarray | np.generic):
        return (left.dtype, left.shape, left.tobytes()) == (right.dtype, right.shape, right.tobytes())
    if isinstance(left, dict):
        return alike([*left.items()], [*right.items()])
    if isinstance(left, list | tuple):
        return len(left) == len(right) and all(map(alike, left, right))
    return left == right or (left != left and right != right)


# --- everything on the list arrives as it was ------------------------------------------------------

PLAIN = [
    None, True, False, 0, -1, 2**63 - 1, -(2**63), 2**63, 2**64, -(2**200), 10**1000, 0.0, -0.0, 1e-320,
    math.nan, math.inf, -math.inf, "", "é\n\0\U0001f600", [], [1, [2.0, None]], (), (1,), ((), [()]), {},
    {"a": 1, 2: [3], None: {}, (1, 2): "b", 1.5: True}, OrderedDict(b=1, a=2), torch.Size([2, 3]),
    torch.Size([]), np.float32(1.5), np.int64(-3), np.bool_(True), np.complex64(1j), np.float16(0.1),
    np.arange(6.0).reshape(2, 3).T, np.zeros((0, 2), np.int8), np.array(2.5), np.array([True, False]),
    torch.float32, torch.bfloat16,
]  # fmt: skip


@pytest.mark.parametrize("value", PLAIN, ids=lambda value: f"{type(value).__name__}-{str(value)[:20]}")
def test_plain_value_arrives_as_it_was(value):
    """Type, structure and every bit survive the way."""
    assert alike(across(value), value)


@pytest.mark.parametrize("dtype", values.DTYPES.values(), ids=str)
def test_tensor_of_every_dtype_arrives_as_it_was(dtype):
    """No dtype is rounded on the way, not even those that NumPy lacks."""
    tensor = torch.tensor([[0, 1, 2], [3, 100, 7]]).to(dtype)
    assert alike(across(tensor), tensor)


ODD_TENSORS = {
    "0-d": torch.tensor(1.5),
    "empty": torch.empty(0, 3),
    "transposed": torch.arange(6.0).reshape(2, 3).mT,
    "strided": torch.arange(12.0)[1::3],
    "expanded": torch.tensor([[1.0], [2.0]]).expand(2, 3),
    "conj": torch.tensor([1 + 2j, 3 - 1j]).conj(),
    "neg": torch.tensor([1 + 2j]).conj().imag,
    "nan": torch.tensor([math.nan, math.inf, -0.0]),
    "requires_grad": torch.ones(2, requires_grad=True),
    "many axes": torch.ones([1] * 40),
}


@pytest.mark.parametrize("name", ODD_TENSORS)
def test_odd_tensor_arrives_as_it_was(name):
    """However a tensor lies in memory, its numbers arrive in their order."""
    assert alike(across(ODD_TENSORS[name]), ODD_TENSORS[name])


def test_result_with_history_arrives_as_one_that_requires_a_gradient():
    """A non-leaf arrives as a leaf with the same numbers."""
    tensor = torch.ones(2, requires_grad=True) * 2
    assert alike(across(tensor), tensor.detach().requires_grad_())


@pytest.mark.parametrize("requires_grad", [True, False])
def test_parameter_arrives_as_a_parameter(requires_grad):
    """A Parameter is told from a Tensor."""
    parameter = torch.nn.Parameter(torch.ones(2), requires_grad=requires_grad)
    assert alike(across(parameter), parameter)


NAMED_TUPLES = {
    "collections": (Point(1, [2]), NamedTuple("Point", ("x", "y"), (1, [2]))),
    "max": (torch.tensor([[3, 1]]).max(1), NamedTuple("max", ("values", "indices"), (3, 0))),
    "sort": (torch.tensor([5]).sort(), NamedTuple("sort", ("values", "indices"), (5, 0))),
}


@pytest.mark.parametrize("name", NAMED_TUPLES)
def test_named_tuple_arrives_with_its_names(name):
    """Named tuples of Python and of torch keep their type's name, their fields and their items."""
    value, expected = NAMED_TUPLES[name]
    got = across(value)
    items = tuple(item.item() if isinstance(item, torch.Tensor) else item for item in got.items)
    assert NamedTuple(got.type, got.fields, items) == expected


def test_device_arrives_by_name():
    """A device is named and not made: the parent may not have it."""
    assert across(torch.device("cuda", 1)) == Opaque("device", "cuda:1")


def test_text_that_is_no_unicode_arrives_mended():
    """A lone surrogate, which no encoding has, becomes a question mark."""
    assert across("a\ud800b") == "a?b"


@pytest.mark.parametrize(
    "tensor",
    [torch.arange(6.0).reshape(2, 3).mT, torch.arange(12.0)[::3], torch.ones(2, 3)],
    ids=["transposed", "strided", "dense"],
)
def test_argument_keeps_its_strides(tensor):
    """An argument that is a view reaches the worker as a view."""
    assert from_data(tensor_data(tensor, keep_strides=True)).stride() == tensor.stride()


def test_expanded_argument_arrives_dense():
    """An expanded argument cannot be filled as it lies, so it is laid out anew."""
    tensor = torch.ones(2, 1).expand(2, 3)
    assert alike(from_data(tensor_data(tensor, keep_strides=True)), tensor)


def test_generator_is_made_from_its_seed():
    """A generator is sent as its seed."""
    made = from_data(GeneratorData(5))
    assert torch.equal(torch.rand(3, generator=made), torch.rand(3, generator=from_data(GeneratorData(5))))


# --- everything else is opaque ---------------------------------------------------------------------

OPAQUE = [
    MyList([1]), MyDict(a=1), MyInt(3), MyStr("a"), MyTuple((1,)), torch.ones(2).as_subclass(MyTensor),
    np.ones(2).view(MyArray), object(), {1, 2}, frozenset(), b"bytes", bytearray(2), 1j, range(3), len,
    Colour.RED, iter([]), ValueError("x"),
]  # fmt: skip


@pytest.mark.parametrize("value", OPAQUE, ids=lambda value: type(value).__name__)
def test_other_type_is_opaque(value):
    """The list is closed, and goes by exact type."""
    assert across(value) == Opaque(type(value).__name__)


@pytest.mark.parametrize(
    "tensor",
    [torch.ones(2).to_sparse(), torch.ones(2, device="meta"), torch.ones(10**12, device="meta")],
    ids=["sparse", "meta", "huge meta"],
)
def test_tensor_without_numbers_is_opaque(tensor):
    """What has no dense numbers on a device cannot be sent."""
    assert across(tensor).type == "Tensor"


@pytest.mark.parametrize("dtype", [object, "datetime64[s]", "U3", [("a", "f8")]])
def test_array_of_no_numbers_is_opaque(dtype):
    """Only arrays of numbers are plain data."""
    assert across(np.zeros(2, dtype)).type == "ndarray"


# --- caps ------------------------------------------------------------------------------------------


def nested(depth: int, of: object = None) -> list[object]:
    """Return a list in a list, so many times."""
    value: list[object] = [of]
    for _ in range(depth):
        value = [value]
    return value


def innermost(value: object) -> object:
    """Return what the nested lists hold."""
    while isinstance(value, list) and value:
        value = value[0]
    return value


def test_list_that_contains_itself_is_cut():
    """A value without end is said to be nested too deeply."""
    value: list[object] = []
    value.append(value)
    assert innermost(across(value)) == Opaque("list", "nested too deeply")


def test_very_deep_list_is_cut():
    """A hundred thousand levels are no recursion of ours."""
    assert innermost(across(nested(100_000))) == Opaque("list", "nested too deeply")


def test_deepest_list_arrives():
    """What is just not too deep is not cut."""
    assert innermost(across(nested(values.MAX_DEPTH - 1, "here"))) == "here"


def many(levels: int) -> list[object]:
    """Return 2**levels empty lists by sharing: little memory, much to say."""
    value: list[object] = []
    for _ in range(levels):
        value = [value, value]
    return value


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ([0] * (values.MAX_ITEMS + 1), "100001 items"),
        ((0,) * (values.MAX_ITEMS + 1), "100001 items"),
        (dict.fromkeys(range(values.MAX_ITEMS)), "100000 items"),
        ("a" * (values.MAX_ITEMS + 1), "100001 characters"),
        (1 << 5000, "5001 bits"),
        (torch.ones(1).expand(10**12), "shape (1000000000000,)"),
        (np.broadcast_to(np.ones(1), (10**12,)), "shape (1000000000000,)"),
        (torch.empty(values.MAX_BYTES + 1, dtype=torch.uint8), "shape (16777217,)"),
    ],
    ids=["list", "tuple", "dict", "str", "int", "expanded", "broadcast", "large"],
)
def test_size_is_capped(value, why):
    """What is too large is named and not sent."""
    assert across(value).why == why


def test_count_is_capped_over_all_levels():
    """Shared lists cannot multiply a value beyond the cap."""
    assert len(msgspec.msgpack.encode(to_data(many(28)))) < 100 * values.MAX_ITEMS


def test_bytes_are_capped_over_all_items():
    """Many tensors that are each within the cap do not add up to more than a message holds."""
    tensor = torch.zeros(values.MAX_BYTES, dtype=torch.uint8)
    first, second = across([tensor, tensor])
    assert (first.numel(), second) == (values.MAX_BYTES, Opaque("Tensor", f"shape ({values.MAX_BYTES},)"))


def test_message_beyond_the_frame_is_our_own_error():
    """Too large a request is a fault of whoever makes it, and never taken for a worker's."""
    calls = [wire.CallData("f", ["a" * 10**6], {}, 0)] * 70
    with pytest.raises(ValueError, match="over the limit"):
        Connection(-1, -1).send(wire.Perform(calls, ""))


# --- what a worker may not say ---------------------------------------------------------------------


def deep_data(depth: int) -> ListData:
    """Return data nested deeper than a worker ever says."""
    data = ListData([])
    for _ in range(depth):
        data = ListData([data])
    return data


def tensor_of(**changes: object) -> TensorData:
    """Return data of a tensor with something wrong."""
    fields = {"dtype": "float32", "shape": (2,), "data": bytes(8)}
    return TensorData(**{**fields, **changes})


CONTRADICTIONS = {
    "too few bytes": tensor_of(shape=(3,)),
    "too many bytes": tensor_of(shape=(1,)),
    "bytes of no shape": tensor_of(shape=(), data=b""),
    "unknown dtype": tensor_of(dtype="float3"),
    "object dtype": tensor_of(dtype="object"),
    "negative size": tensor_of(shape=(-2,)),
    "two negative sizes": tensor_of(shape=(-1, -2)),
    "huge empty": tensor_of(shape=(0, 2**64 - 1), data=b""),
    "overflowing empty": tensor_of(shape=(0, 2**40, 2**40), data=b""),
    "too many axes": tensor_of(shape=(1,) * 65, data=bytes(4)),
    "negative stride": tensor_of(strides=(-1,)),
    "missing stride": tensor_of(strides=()),
    "stride of zero": tensor_of(strides=(0,)),
    "stride of terabytes": tensor_of(strides=(2**42,)),
    "stride beyond 64 bits": tensor_of(strides=(2**64 - 1,)),
    "int with gradient": tensor_of(dtype="int32", requires_grad=True),
    "int parameter with gradient": tensor_of(dtype="int32", requires_grad=True, parameter=True),
    "array of objects": ArrayData("O", (1,), bytes(8)),
    "array of '|O'": ArrayData("|O", (1,), bytes(8)),
    "array of text": ArrayData("<U2", (1,), bytes(8)),
    "array of an old name": ArrayData("a8", (1,), bytes(8)),
    "array of a record": ArrayData("f4,f4", (1,), bytes(8)),
    "array of nothing": ArrayData("", (1,), bytes(8)),
    "array of no type": ArrayData("(1", (1,), bytes(8)),
    "array of f3": ArrayData("<f3", (1,), bytes(8)),
    "array with too few bytes": ArrayData("<f8", (2,), bytes(8)),
    "array with half a number": ArrayData("<f8", (1,), bytes(7)),
    "array of negative size": ArrayData("<f8", (-1,), bytes(8)),
    "array of huge size": ArrayData("<f8", (2**64 - 1,), bytes(8)),
    "array of too many axes": ArrayData("<f8", (1,) * 100, bytes(8)),
    "deep": deep_data(values.MAX_DEPTH + 2),
    "deep enough for the stack": deep_data(400),
    "many items": ListData([None] * (values.MAX_ITEMS + 1)),
    "many items below": ListData([ListData([None] * 60_000)] * 2),
    "colliding keys": DictData([(NamedData("int", str(n * (2**61 - 1))), None) for n in range(8, 2000)]),
}


@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_data_that_contradicts_itself_is_refused(name):
    """Whatever a message claims, nothing but ProtocolError comes of it."""
    with pytest.raises(ProtocolError):
        across(None, data=CONTRADICTIONS[name])


@pytest.mark.parametrize("text", ["²", "--5", "", "-", "1_0", "٣", "9" * 1400, "0x10"])
def test_number_that_is_none_is_opaque(text):
    """Only digits make a long int."""
    assert across(None, data=NamedData("int", text)) == Opaque("int", text[:80])


@pytest.mark.parametrize("key", [ListData([]), TupleData([ListData([])], "P", ("x",)), OpaqueData("set")])
def test_key_that_cannot_be_hashed_makes_the_dict_opaque(key):
    """A forged key is no exception of ours."""
    assert isinstance(across(None, data=DictData([(key, 1)])), Opaque | dict)


def within(levels: int) -> bytes:
    """Return an answer whose value is nested so deeply, as raw bytes."""
    return b"\x82\xa4type\xa8observed\xa5value" + b"\x82\xa4type\xa4list\xa5items\x91" * levels + b"\xc0"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        b"\xc1",
        b"\x80",
        b"\x81\xa4type\xa3foo",
        b"\x81\xa4type\xa4load",
        b"\x91" * 100_000,
        within(100_000),
        within(500),
        b"\x82\xa4type\xa8observed\xa5value\xdd\xff\xff\xff\xff",
        b"\x82\xa4type\xa8observed\xa5value\xc6\xff\xff\xff\xff",
        b"\x82\xa4type\xa8observed\xa5value\xa2\xff\xfe",
        b"\x82\xa4type\xa8observed\xa5value\xd4\x01\x01",
        msgspec.msgpack.encode(Done()) + b"more",
    ],
)
def test_bytes_that_are_no_message_are_refused(body):
    """Nothing but ProtocolError comes of them."""
    with pytest.raises(ProtocolError):
        decoded(body)


def test_giant_length_is_refused_before_it_is_read():
    """An announced length beyond the limit ends the conversation."""
    with pytest.raises(ProtocolError, match="announced"):
        sent(b"\xff\xff\xff\xff").receive_from_worker()


@pytest.mark.parametrize("part", [b"", b"\0\0", b"\0\0\0\x09half"])
def test_half_a_frame_is_the_end(part):
    """A worker that ends in the middle of a word has ended."""
    with pytest.raises(EOFError):
        sent(part).receive_from_worker()


# --- for all values --------------------------------------------------------------------------------

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(st.characters(exclude_categories=["Cs"]))
)
KEYS = st.one_of(st.none(), st.integers(), st.text(max_size=3), st.tuples(st.integers(), st.booleans()))
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(KEYS, inner, max_size=3),
        st.dictionaries(KEYS, inner, max_size=3).map(OrderedDict),
    ),
    max_leaves=20,
)


@settings(deadline=None)
@given(VALUES)
def test_nested_plain_data_survives(value):
    """from_data after to_data is the identity."""
    body = msgspec.msgpack.encode(Observed(value=to_data(value)))
    assert alike(from_data(wire._decode_from_worker(body).value), value)


PLACES = st.sampled_from(
    [b"", b"\x81\xa4type", b"\x82\xa4type\xa8observed\xa5value", b"\x84\xa4type\xa6loaded\xa5bound"]
)
WORDS = SCALARS.filter(lambda value: not isinstance(value, int) or abs(value) < 2**63)
RANDOM = st.builds(
    lambda place, rest: place + rest,
    PLACES,
    st.one_of(st.binary(), st.recursive(WORDS, st.lists).map(msgspec.msgpack.encode)),
)


@settings(deadline=None)
@given(RANDOM)
def test_random_bytes_are_a_message_or_a_protocol_error(body):
    """No bytes make another exception."""
    with contextlib.suppress(ProtocolError):
        message = _Bytes(body).receive_from_worker()
        assert seen(message) if isinstance(message, Observed) else message


class _Bytes(Connection):
    """A connection on which one framed body has arrived."""

    def __init__(self, body: bytes) -> None:
        super().__init__(-1, -1)
        self._rest = len(body).to_bytes(4, "big") + body

    def _exactly(self, size: int) -> bytes:
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken


SIZES = st.one_of(st.integers(-2, 4), st.integers(-(2**63), 2**64 - 1))
FORGED = st.one_of(
    st.builds(
        TensorData,
        dtype=st.sampled_from([*values.DTYPES, "float3"]),
        shape=st.lists(SIZES, max_size=3).map(tuple),
        data=st.binary(max_size=16),
        strides=st.none() | st.lists(SIZES, max_size=3).map(tuple),
        requires_grad=st.booleans(),
        parameter=st.booleans(),
    ),
    st.builds(
        ArrayData,
        dtype=st.sampled_from(["<f8", "|b1", "O", ">c16", "f", "<i3"]) | st.text(max_size=4),
        shape=st.lists(SIZES, max_size=3).map(tuple),
        data=st.binary(max_size=16),
        scalar=st.booleans(),
    ),
    st.builds(NamedData, kind=st.sampled_from(["int", "dtype", "device", ""]), name=st.text(max_size=5)),
)


@settings(deadline=None)
@given(FORGED)
def test_forged_data_is_a_value_or_a_protocol_error(data):
    """No claim about a tensor, an array or a name makes another exception."""
    with contextlib.suppress(ProtocolError):
        from_data(data)
