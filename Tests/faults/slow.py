"""Files that come into being over some time, a step at a time."""

import contextlib
import os
from collections.abc import Callable, Generator, Iterator

from .children import Child
from .record import Drop, Fate
from .sender import Sender

Steps = Iterator[Drop | None]
#: A step is tried again so often; each time a watcher has run since.
STEPS_IN_HAND = 25


def in_pieces(sender: Sender, child: Child, pieces: int = 4) -> Steps:
    """Written bit by bit, closed and opened again between the pieces, as scanners and slow lines do."""
    content, name = sender.fresh(child), sender.new_name("in pieces")
    size = len(content) // pieces + 1
    for start in range(0, len(content), size):
        flags = os.O_WRONLY | os.O_APPEND | (os.O_CREAT | os.O_EXCL if start == 0 else 0)
        handle = yield from _open(sender, name, flags)
        os.write(handle, content[start : start + size])
        os.close(handle)
        if start + size < len(content):
            yield None
    yield sender.note(name, content, "in pieces", Fate.ACCEPTED, child.ref)


def held_open(sender: Sender, child: Child) -> Steps:
    """One writer keeps the file open from its first byte to its last."""
    content, name = sender.fresh(child), sender.new_name("held open")
    handle = yield from _open(sender, name, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    third = len(content) // 3
    os.write(handle, content[:third])
    yield None
    os.write(handle, content[third : 2 * third])
    yield None
    os.write(handle, content[2 * third :])
    os.close(handle)
    yield sender.note(name, content, "held open", Fate.ACCEPTED, child.ref)


def part_file(sender: Sender, child: Child) -> Steps:
    """Under a name of its own until it is whole."""
    content, name = sender.fresh(child), sender.new_name("part file")
    handle = yield from _open(sender, name + b".part", os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    os.write(handle, content[:500])
    yield None
    os.write(handle, content[500:])
    os.close(handle)
    yield None
    with contextlib.suppress(FileNotFoundError):  # it was whole under the other name too, and may have been taken
        os.rename(os.path.join(sender.inbox, name + b".part"), os.path.join(sender.inbox, name))
    yield sender.note(name, content, "part file", Fate.ACCEPTED, child.ref)


def preallocated(sender: Sender, child: Child) -> Steps:
    """As long as it will be from the start, with nothing but zeros in it: Windows copies so."""
    content, name = sender.fresh(child), sender.new_name("preallocated")
    handle = yield from _open(sender, name, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    os.truncate(handle, len(content))
    yield None
    half = len(content) // 2
    os.pwrite(handle, content[:half], 0)
    yield None
    os.pwrite(handle, content[half:], half)
    os.close(handle)
    yield sender.note(name, content, "preallocated", Fate.ACCEPTED, child.ref)


def _open(sender: Sender, name: bytes, flags: int) -> Generator[None, None, int]:
    """A part that looked like a whole may be in hand, and stays so while no watcher runs: the step waits until it has come
    back under its name."""
    path = os.path.join(sender.inbox, name)
    for _ in range(STEPS_IN_HAND):
        try:
            return os.open(path, flags, 0o644)
        except FileNotFoundError:
            yield None
    raise FileNotFoundError(f"{name!r} was taken before it was whole, and did not come back")


WAYS: tuple[Callable[[Sender, Child], Steps], ...] = (in_pieces, held_open, part_file, preallocated)
