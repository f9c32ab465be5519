"""Values as plain data and back: by exact type, with sizes, depth and counts capped.

A tensor's size is checked before its numbers are laid out: an expanded tensor can
claim 10**12 elements and own one.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

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
    Seed,
    TensorData,
    TupleData,
    Value,
)

MAX_BYTES = 16 * 2**20  # of one tensor, array or string
MAX_ITEMS = 100_000
MAX_DEPTH = 30
MAX_COLLISIONS = 1000  # of the keys of one dict

# Taken here once: a submission may replace torch's functions, and only its own answers may suffer.
_numel = torch.Tensor.numel
_element_size = torch.Tensor.element_size
_detach = torch.Tensor.detach
_to_cpu = torch.Tensor.cpu
_to = torch.Tensor.to
_contiguous = torch.Tensor.contiguous
_resolve_conj = torch.Tensor.resolve_conj
_resolve_neg = torch.Tensor.resolve_neg
_is_contiguous = torch.Tensor.is_contiguous
_is_conj = torch.Tensor.is_conj
_is_neg = torch.Tensor.is_neg
_is_cpu = torch.Tensor.is_cpu.__get__  # type: ignore[attr-defined]
_data_ptr = torch.Tensor.data_ptr
_stride = torch.Tensor.stride
_empty_strided = torch.empty_strided
_string_at = ctypes.string_at
_memmove = ctypes.memmove
_prod = math.prod
_strided = torch.strided
_CPU = torch.device("cpu")

DTYPES = {
    str(dtype).removeprefix("torch."): dtype
    for dtype in (
        torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64, torch.complex128,
        torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.bool,
    )
}  # fmt: skip
_DTYPE_NAMES = {dtype: name for name, dtype in DTYPES.items()}
_ITEM_SIZES = {name: dtype.itemsize for name, dtype in DTYPES.items()}


# --- values to data -------------------------------------------------------------------------------


class _Sizes:
    """Counts what one value has used of its caps, and says where its tensors are made."""

    def __init__(self, device: torch.device | None = None) -> None:
        self.device = device
        self.items = 0
        self.bytes = 0

    def take(self, count: int) -> bool:
        self.items += count
        return self.items <= MAX_ITEMS

    def take_bytes(self, count: int) -> bool:
        if self.bytes + count > MAX_BYTES:
            return False
        self.bytes += count
        return True


def to_data(value: object) -> Value:
    """Say a value as plain data; what the closed list does not have becomes opaque."""
    return _to_data(value, _Sizes(), 0)


def _to_data(value: object, sizes: _Sizes, depth: int) -> Value:
    kind = type(value)
    if depth > MAX_DEPTH:
        return OpaqueData(_type_name(kind), "nested too deeply")
    encoder = _ENCODERS.get(kind)
    if encoder is not None:
        return encoder(value, sizes, depth)
    if issubclass(kind, tuple) and _field_names(kind) is not None:
        return _tuple_data(value, sizes, depth)
    if issubclass(kind, np.generic):
        return _array_data(np.asarray(value), sizes, scalar=True)
    return OpaqueData(_type_name(kind))


def _type_name(kind: type) -> str:
    name = getattr(kind, "__name__", "object")
    return str(name)[:80]


def _field_names(kind: type) -> tuple[str, ...] | None:
    """Return the fields of a named tuple class (collections', typing's or torch.return_types')."""
    fields = getattr(kind, "_fields", None)
    if fields is None and kind.__module__ == "torch.return_types":
        count = getattr(kind, "n_sequence_fields", 0)
        fields = [name for name in vars(kind) if not name.startswith(("_", "n_"))][:count]
    return tuple(str(name)[:80] for name in fields) if fields is not None else None


def _plain(value: Any, _sizes: _Sizes, _depth: int) -> Value:
    return value  # type: ignore[no-any-return]


def _int_data(value: Any, _sizes: _Sizes, _depth: int) -> Value:
    if -(2**63) <= value < 2**63:
        return value  # type: ignore[no-any-return]
    bits = value.bit_length()
    return NamedData("int", str(value)) if bits < 4000 else OpaqueData("int", f"{bits} bits")


def _str_data(value: Any, sizes: _Sizes, _depth: int) -> Value:
    if len(value) > MAX_ITEMS or not sizes.take_bytes(len(value)):
        return OpaqueData("str", f"{len(value)} characters")
    return value.encode("utf-8", "replace").decode("utf-8")  # type: ignore[no-any-return]


def _list_data(value: Any, sizes: _Sizes, depth: int) -> Value:
    if not sizes.take(len(value)):
        return OpaqueData("list", f"{len(value)} items")
    return ListData([_to_data(item, sizes, depth + 1) for item in value])


def _tuple_data(value: Any, sizes: _Sizes, depth: int) -> Value:
    kind = type(value)
    if not sizes.take(len(value)):
        return OpaqueData(_type_name(kind), f"{len(value)} items")
    fields = _field_names(kind) or () if kind is not tuple else ()
    return TupleData([_to_data(item, sizes, depth + 1) for item in value], _type_name(kind), fields)


def _dict_data(value: Any, sizes: _Sizes, depth: int) -> Value:
    if not sizes.take(2 * len(value)):
        return OpaqueData("dict", f"{len(value)} items")
    pairs = [
        (_to_data(key, sizes, depth + 1), _to_data(item, sizes, depth + 1)) for key, item in value.items()
    ]
    return DictData(pairs, type(value) is OrderedDict)


def _named(value: Any, _sizes: _Sizes, _depth: int) -> Value:
    return NamedData(type(value).__name__, str(value))


def _array_data(array: np.ndarray[Any, Any], sizes: _Sizes, *, scalar: bool = False) -> Value:
    if array.dtype.kind not in "biufc" or array.dtype.hasobject:
        return OpaqueData("ndarray", f"dtype {array.dtype}")
    if not sizes.take_bytes(array.size * array.itemsize):
        return OpaqueData("ndarray", f"shape {array.shape}")
    return ArrayData(array.dtype.str, array.shape, np.ascontiguousarray(array).tobytes(), scalar)


def tensor_data(tensor: torch.Tensor, *, keep_strides: bool = False) -> Value:
    """Say a tensor as plain data: its numbers in row-major order, on the CPU.

    ``keep_strides`` also says how it lies in memory, for arguments that are views.
    """
    return _tensor_data(tensor, _Sizes(), keep_strides=keep_strides)


def _tensor_data(tensor: torch.Tensor, sizes: _Sizes, *, keep_strides: bool = False) -> Value:
    name = _DTYPE_NAMES.get(tensor.dtype)
    shape = tuple(tensor.shape)
    if name is None or tensor.layout is not _strided or tensor.device.type == "meta":
        return OpaqueData("Tensor", f"{tensor.dtype}, {tensor.layout}, on {tensor.device}")
    if not sizes.take_bytes(_numel(tensor) * _element_size(tensor)):
        return OpaqueData("Tensor", f"shape {shape}")
    strides = _strides(tensor) if keep_strides else None
    parameter = type(tensor) is torch.nn.Parameter
    device = str(tensor.device)
    return TensorData(name, shape, numbers_of(tensor), strides, tensor.requires_grad, parameter, device)


def numbers_of(tensor: torch.Tensor) -> bytes:
    """Return the numbers of a strided tensor in row-major order. It is as large as it claims to be."""
    dense = tensor if _lies_plainly(tensor) else _laid_down(tensor)
    size = _numel(dense) * _element_size(dense)
    return _string_at(_data_ptr(dense), size) if size else b""


def _lies_plainly(tensor: torch.Tensor) -> bool:
    """Return whether a tensor's memory is its numbers, as most are."""
    return _is_cpu(tensor) and _is_contiguous(tensor) and not (_is_conj(tensor) or _is_neg(tensor))


def _laid_down(tensor: torch.Tensor) -> torch.Tensor:
    return _contiguous(_resolve_neg(_resolve_conj(_to_cpu(_detach(tensor)))))


def still_holds(tensor: Any, data: TensorData) -> bool:
    """Return whether a tensor has the dtype, shape and numbers of data; no where that is unsure."""
    return (
        type(tensor) in (torch.Tensor, torch.nn.Parameter)
        and _is_cpu(tensor)
        and tensor.layout is _strided
        and _DTYPE_NAMES.get(tensor.dtype) == data.dtype
        and tuple(tensor.shape) == data.shape
        and numbers_of(tensor) == data.data
    )


def _strides(tensor: torch.Tensor) -> tuple[int, ...] | None:
    """Return how a view lies in memory; an expanded one cannot be filled as it lies."""
    strides = _stride(tensor)
    expanded = any(step == 0 and size > 1 for step, size in zip(strides, tensor.shape, strict=True))
    return None if expanded or tensor.is_contiguous() else strides


_ENCODERS: dict[type, Callable[[Any, _Sizes, int], Value]] = {
    type(None): _plain,
    bool: _plain,
    int: _int_data,
    float: _plain,
    str: _str_data,
    list: _list_data,
    tuple: _tuple_data,
    torch.Size: _tuple_data,
    dict: _dict_data,
    OrderedDict: _dict_data,
    torch.Tensor: lambda value, sizes, _depth: _tensor_data(value, sizes),
    torch.nn.Parameter: lambda value, sizes, _depth: _tensor_data(value, sizes),
    np.ndarray: lambda value, sizes, _depth: _array_data(value, sizes),
    torch.dtype: _named,
    torch.device: _named,
    Seed: lambda value, _sizes, _depth: GeneratorData(value.value),
    # What a worker's answer was read as is said again as it was.
    NamedTuple: lambda value, sizes, depth: TupleData(
        [_to_data(item, sizes, depth + 1) for item in value.items], value.type, value.fields
    ),
    Opaque: lambda value, _sizes, _depth: OpaqueData(value.type, value.why),
}


# --- data to values -------------------------------------------------------------------------------


def from_data(data: Value, device: torch.device | None = None) -> Any:
    """Make the value that plain data says. Raises ProtocolError where the data contradicts itself.

    With ``device`` its tensors, nested ones too, and its generators are made there, else on the CPU.
    """
    return _from_data(data, _Sizes(device), 0)


def _from_data(data: Value, sizes: _Sizes, depth: int) -> Any:
    decoder = _DECODERS.get(type(data))
    if decoder is None:
        return data
    if depth > MAX_DEPTH + 1:  # one more than is said: what lies too deep is said to do so
        raise ProtocolError("nested too deeply")
    return decoder(data, sizes, depth)


def _items_from(items: list[Value], sizes: _Sizes, depth: int) -> list[Any]:
    if not sizes.take(len(items)):
        raise ProtocolError(f"more than {MAX_ITEMS} items")
    return [_from_data(item, sizes, depth + 1) for item in items]


def tensor_from(data: TensorData, device: torch.device | None = None) -> torch.Tensor:
    """Make a tensor of its own memory, laid out by its strides where it has some."""
    dtype = DTYPES.get(data.dtype)
    if dtype is None or any(size < 0 for size in data.shape) or len(data.shape) > 64:
        raise ProtocolError(f"no tensor has dtype {data.dtype!r} and shape {data.shape}")
    if _prod(data.shape) * _ITEM_SIZES[data.dtype] != len(data.data):
        raise ProtocolError(f"{len(data.data)} bytes do not fill shape {data.shape} of {data.dtype}")
    try:
        return _laid_out(data, dtype, device)
    except (RuntimeError, TypeError) as error:  # a size or stride that no tensor has, an int with a gradient
        raise ProtocolError(f"no tensor: {error}") from None


def _laid_out(data: TensorData, dtype: torch.dtype, device: torch.device | None) -> torch.Tensor:
    tensor = _filled(data, dtype)
    if data.strides is not None:
        tensor = _empty_strided(data.shape, data.strides, dtype=dtype, device=device or _CPU).copy_(tensor)
    elif device is not None:
        tensor = _to(tensor, device)
    if data.parameter:
        return torch.nn.Parameter(tensor, requires_grad=data.requires_grad)
    return tensor.requires_grad_() if data.requires_grad else tensor


def _filled(data: TensorData, dtype: torch.dtype) -> torch.Tensor:
    tensor = torch.empty(data.shape, dtype=dtype)
    if data.data:
        _memmove(_data_ptr(tensor), data.data, len(data.data))
    return tensor


def _tuple_from(data: TupleData, sizes: _Sizes, depth: int) -> Any:
    items = tuple(_items_from(data.items, sizes, depth))
    if data.fields:
        return NamedTuple(data.name, data.fields, items)
    if data.name == "Size" and all(type(item) is int and abs(item) < 2**62 for item in items):
        return torch.Size(items)
    return items


def _dict_from(data: DictData, sizes: _Sizes, depth: int) -> Any:
    keys = _items_from([key for key, _ in data.items], sizes, depth)
    items = _items_from([item for _, item in data.items], sizes, depth)
    try:
        if len(keys) - len({hash(key) for key in keys}) > MAX_COLLISIONS:
            raise ProtocolError("the keys of a dict were chosen to collide")
        return (OrderedDict if data.ordered else dict)(zip(keys, items, strict=True))
    except TypeError:
        return Opaque("dict", "a key that is no plain data")


def _array_from(data: ArrayData) -> Any:
    if not _ARRAY_DTYPE.fullmatch(data.dtype) or any(size < 0 for size in data.shape):
        raise ProtocolError(f"no array of numbers has dtype {data.dtype!r} and shape {data.shape}")
    try:
        array = np.frombuffer(data.data, dtype=np.dtype(data.dtype)).reshape(data.shape)
    except (TypeError, ValueError, OverflowError) as error:
        raise ProtocolError(f"no array: {error}") from None
    return array[()] if data.scalar else array.copy()


def _named_from(data: NamedData) -> Any:
    if data.kind == "dtype":
        return DTYPES.get(data.name.removeprefix("torch."), Opaque("dtype", data.name[:80]))
    if data.kind == "int" and _INTEGER.fullmatch(data.name):
        return int(data.name)
    return Opaque(data.kind[:80], data.name[:80])


_ARRAY_DTYPE = re.compile(r"[<>|=]?[biufc][0-9]{1,2}")
_INTEGER = re.compile(r"-?[0-9]{1,1300}")
_DECODERS: dict[type, Callable[[Any, _Sizes, int], Any]] = {
    TensorData: lambda data, sizes, _depth: tensor_from(data, sizes.device),
    ListData: lambda data, sizes, depth: _items_from(data.items, sizes, depth),
    TupleData: _tuple_from,
    DictData: _dict_from,
    ArrayData: lambda data, _sizes, _depth: _array_from(data),
    NamedData: lambda data, _sizes, _depth: _named_from(data),
    GeneratorData: lambda data, sizes, _depth: torch.Generator(sizes.device or _CPU).manual_seed(data.seed),
    OpaqueData: lambda data, _sizes, _depth: Opaque(data.name, data.why),
}
