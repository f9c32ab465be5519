"""The plain data that crosses the worker's boundary: a closed list of types, each a tagged struct.

What a worker cannot say in these types it says as :class:`OpaqueData`, a type's name,
which a check may call wrong and which never harms the reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec


class ProtocolError(Exception):
    """The other side sent something that is no message of ours."""


class TensorData(msgspec.Struct, array_like=True, frozen=True, tag="tensor"):
    """A dense tensor: row-major bytes, the strides to lay them out with, and the device it was on."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes
    strides: tuple[int, ...] | None = None
    requires_grad: bool = False
    parameter: bool = False
    device: str = "cpu"


class ArrayData(msgspec.Struct, array_like=True, frozen=True, tag="ndarray"):
    """A NumPy array of numbers, or with ``scalar`` a NumPy scalar."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes
    scalar: bool = False


class ListData(msgspec.Struct, array_like=True, frozen=True, tag="list"):
    """A list."""

    items: list[Value]


class TupleData(msgspec.Struct, array_like=True, frozen=True, tag="tuple"):
    """A tuple, torch.Size or, with ``fields``, a named tuple (torch.return_types too)."""

    items: list[Value]
    name: str = "tuple"
    fields: tuple[str, ...] = ()


class DictData(msgspec.Struct, array_like=True, frozen=True, tag="dict"):
    """A dict or OrderedDict as pairs, in order."""

    items: list[tuple[Value, Value]]
    ordered: bool = False


class NamedData(msgspec.Struct, array_like=True, frozen=True, tag="named"):
    """A dtype, a device, or an int beyond 64 bits, by its name."""

    kind: str
    name: str


class GeneratorData(msgspec.Struct, array_like=True, frozen=True, tag="generator"):
    """A torch.Generator to be made afresh from its seed. Only ever sent to a worker."""

    seed: int


class OpaqueData(msgspec.Struct, array_like=True, frozen=True, tag="opaque"):
    """Something that is not plain data: its type's name, and why it was not sent."""

    name: str
    why: str = ""


Value = (
    None | bool | int | float | str
    | TensorData | ArrayData | ListData | TupleData | DictData | NamedData | GeneratorData | OpaqueData
)  # fmt: skip


def tensors_in(value: Value) -> Iterator[TensorData]:
    """Yield the tensors of a value, nested ones too."""
    if isinstance(value, TensorData):
        yield value
    elif isinstance(value, ListData | TupleData):
        for item in value.items:
            yield from tensors_in(item)
    elif isinstance(value, DictData):
        for _, item in value.items:
            yield from tensors_in(item)


@dataclass(frozen=True)
class Opaque:
    """A value of a worker that is not plain data, known by its type's name alone."""

    type: str
    why: str = ""

    def __str__(self) -> str:
        return f"{self.type} ({self.why})" if self.why else self.type


@dataclass(frozen=True)
class NamedTuple:
    """A named tuple of a worker, whose class we do not have."""

    type: str
    fields: tuple[str, ...]
    items: tuple[Any, ...]


@dataclass(frozen=True)
class Seed:
    """Stands for a torch.Generator seeded with ``value`` among a call's arguments."""

    value: int
