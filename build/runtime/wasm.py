"""Reads as much of a WebAssembly side module as is needed to find the JavaScript that C code carries in its data."""

from collections.abc import Iterator
from dataclasses import dataclass

IMPORTS, GLOBALS, EXPORTS, DATA = 2, 6, 7, 11
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)
I32_CONST, GLOBAL_GET, END = 0x41, 0x23, 0x0B
HEADER = 8


@dataclass
class Reader:
    """A place in the bytes that moves on as they are read."""

    content: bytes
    at: int = 0

    def byte(self) -> int:
        """The next one."""
        self.at += 1
        return self.content[self.at - 1]

    def number(self, signed: bool = False) -> int:
        """A number in LEB128."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                return value - (1 << shift) if signed and byte & 0x40 else value

    def take(self, length: int) -> bytes:
        """That many bytes."""
        self.at += length
        return self.content[self.at - length : self.at]

    def name(self) -> str:
        """Text with its length before it."""
        return self.take(self.number()).decode()


@dataclass(frozen=True)
class Module:
    """Where exported things lie, and the module's own memory, both counted from its memory base."""

    addresses: dict[str, int]
    memory: bytes

    def text(self, address: int) -> str:
        """The C string that begins there."""
        return self.memory[address : self.memory.index(b"\0", address)].decode()


def read(content: bytes) -> Module:
    """Only modules with one segment of data, placed at the memory base, as emscripten links side modules."""
    sections = dict(split(content))
    imported = sum(kind == GLOBAL for kind in imports(Reader(sections[IMPORTS])))
    values = [*[0] * imported, *globals_of(Reader(sections[GLOBALS]))]
    exported = exports(Reader(sections[EXPORTS]))
    addresses = {name: values[index] for name, kind, index in exported if kind == GLOBAL}
    return Module(addresses, data(Reader(sections[DATA])))


def split(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The sections with their numbers."""
    reader = Reader(content, HEADER)
    while reader.at < len(content):
        number = reader.byte()
        yield number, reader.take(reader.number())


def imports(reader: Reader) -> Iterator[int]:
    """The kind of each imported thing."""
    for _ in range(reader.number()):
        reader.name(), reader.name()
        kind = reader.byte()
        if kind in (FUNCTION, TAG):
            reader.take(kind == TAG)
            reader.number()
        elif kind == GLOBAL:
            reader.take(2)
        else:
            reader.take(kind == TABLE)
            for _ in range(1 + (reader.byte() & 1)):
                reader.number()
        yield kind


def globals_of(reader: Reader) -> Iterator[int]:
    """The value each global begins with."""
    for _ in range(reader.number()):
        reader.take(2)
        yield expression(reader)


def expression(reader: Reader) -> int:
    """A constant; what is counted from an imported base has none here."""
    value = 0
    while (instruction := reader.byte()) != END:
        if instruction == I32_CONST:
            value = reader.number(signed=True)
        elif instruction == GLOBAL_GET:
            reader.number()
        else:
            raise ValueError(f"a constant with instruction {instruction:#x} is not understood")
    return value


def exports(reader: Reader) -> Iterator[tuple[str, int, int]]:
    """Name, kind and number of each exported thing."""
    for _ in range(reader.number()):
        yield reader.name(), reader.byte(), reader.number()


def data(reader: Reader) -> bytes:
    """The segment that is laid down at the memory base."""
    count, kind = reader.number(), reader.number()
    if count != 1 or kind != 0:
        raise ValueError(f"one segment of data was expected, not {count} (kind {kind})")
    expression(reader)
    return reader.take(reader.number())
