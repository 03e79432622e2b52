"""What was dropped: every whole byte sequence, by its hash, and what must become of it."""

import dataclasses
import enum
import hashlib
import os
import stat

#: Larger files are told apart by their size and their ends: nobody hashes 3 GB after every fault.
HASHED_WHOLE = 16 << 20


class Fate(enum.Enum):
    ACCEPTED = "in the advice of its case"
    RETURNED = "returned"
    #: It was left where it is: no plain file, unfinished, a conflict copy, an editor's leavings.
    STAYS = "in the inbox"
    #: Its case is not open yet.
    WAITS = "in the inbox or in hand"
    #: Which one depends on what came first; it only must not be gone.
    SOMEWHERE = "anywhere"


@dataclasses.dataclass(frozen=True)
class Drop:
    name: bytes
    key: str
    kind: str
    fate: Fate
    ref: str | None = None


class Record:
    def __init__(self) -> None:
        self.drops: list[Drop] = []
        self.count: dict[str, int] = {}

    def add(self, drop: Drop) -> Drop:
        self.drops.append(drop)
        self.count[drop.key] = self.count.get(drop.key, 0) + 1
        return drop

    def what(self, key: str) -> str:
        """Says which drop a hash was, for a person."""
        first = next((drop for drop in self.drops if drop.key == key), None)
        return f"{first.kind}, dropped as {first.name!r}" if first else "never dropped"


def key_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def key_at(path: bytes) -> str | None:
    """The key of what lies there; nothing for what is no plain file, or went away."""
    seen = seen_at(path)
    return seen and seen.key


@dataclasses.dataclass(frozen=True)
class Seen:
    key: str
    #: Device and number of the file; nothing where it has several names, so that each of them counts.
    identity: tuple[int, int] | None


def seen_at(path: bytes) -> Seen | None:
    """What lies there, if it is a plain file and did not go away."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return None
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        identity = (status.st_dev, status.st_ino) if status.st_nlink == 1 else None
        if status.st_size <= HASHED_WHOLE:
            return Seen(key_of(file.read()), identity)
        first = file.read(4096)
        file.seek(status.st_size - 4096)
        return Seen(f"size {status.st_size}, ends {key_of(first + file.read())}", identity)
