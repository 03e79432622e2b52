"""Where on a share every content lies: the four places of the invariant, by hash."""

import collections
import os
import pathlib

from .record import Seen, seen_at
from .share import Share

PLACES = ("inbox", "claims", "advice", "returned")


class Places:
    """What one walk over a share found."""

    def __init__(self, share: Share, inbox: pathlib.Path | None = None) -> None:
        #: place → content → how often
        self.found: dict[str, collections.Counter[str]] = {place: collections.Counter() for place in PLACES}
        #: reference of a case → content → how often
        self.of_case: dict[str, collections.Counter[str]] = {}
        #: content → where it was seen, for messages
        self.paths: dict[str, list[str]] = {}
        self._base = os.fsencode(share.root)
        self._seen: set[Seen] = set()
        # In the order in which files move: what moves on during the walk is come to twice and never missed. The second
        # time it is known by its number, and not counted.
        self._walk("inbox", inbox or share.inbox, deep=False)
        self._walk("claims", share.claims)
        for case in sorted(share.cases.glob("*/advice")):
            self.of_case[case.parent.name] = self._walk("advice", case)
        self._walk("returned", share.returned)

    def copies(self, key: str) -> int:
        return sum(self.found[place][key] for place in PLACES)

    def where(self, key: str) -> str:
        return ", ".join(self.paths.get(key, ())) or "nowhere"

    def _walk(self, place: str, folder: pathlib.Path, deep: bool = True) -> collections.Counter[str]:
        counted: collections.Counter[str] = collections.Counter()
        for base, folders, names in os.walk(os.fsencode(folder)):
            if not deep:
                folders.clear()
            for name in names:
                path = os.path.join(base, name)
                seen = seen_at(path)
                if seen is None or seen in self._seen:
                    continue
                if seen.identity:
                    self._seen.add(seen)
                counted[seen.key] += 1
                self.paths.setdefault(seen.key, []).append(repr(os.path.relpath(path, self._base))[2:-1])
        self.found[place].update(counted)
        return counted
