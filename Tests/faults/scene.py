"""What nearly every fault needs: a share, somebody who sends, and the promise to be checked."""

import pathlib

from .children import Child
from .day import accepted
from .invariant import Invariant
from .record import Drop, Record
from .room import Room
from .sender import Sender
from .share import Share
from .tally import Tally
from .watcher import Watcher, run_until_quiet, until

#: How long anything may take that has no reason to take long.
PATIENCE = 40.0


class Scene:
    def __init__(
        self, room: Room, tally: Tally, program: pathlib.Path, name: str, *, at: pathlib.Path | None = None, cases: int = 3
    ) -> None:
        self.room, self.tally, self.name = room, tally, name
        self.folder = room.new_folder(name.replace(" ", "-"))
        self.share = Share.made(at or self.folder / "share", program, cases=cases)
        # Not on the share, which may be full or gone.
        self.share.log = self.folder / "watch.log"
        self.record = Record()
        self.sender = Sender(self.share, self.record, tally, seed=1)
        self.invariant = Invariant(self.share, self.record, tally)
        self.cases = cases
        self._next = 0

    def watch(self, *more: str, **settings: object) -> Watcher:
        return Watcher(self.room, self.share, *more, **settings)  # type: ignore[arg-type]

    def good(self, count: int = 1) -> list[Drop]:
        """Good files, each for the next case."""
        drops = []
        for _ in range(count):
            self._next += 1
            drops.append(self.sender.good(Child(1 + self._next % self.cases)))
        return drops

    def all_accepted(self, drops: list[Drop], after: str, seconds: float = PATIENCE) -> bool:
        came = until(lambda: all(accepted(self.share, drop) for drop in drops), seconds)
        return self.tally.expect(
            came, f"{self.name}: not every file was accepted {seconds:.0f} s after {after}: {self.share.said()[-300:]}"
        )

    def still_runs(self, watcher: Watcher, after: str) -> bool:
        return self.tally.expect(
            watcher.is_running, f"{self.name}: the watcher ended with {watcher.process.poll()} after {after}: {self.share.said()[-300:]}"
        )

    def check(self, after: str) -> None:
        self.tally.injected()
        self.invariant.check(f"{self.name}: {after}")

    def end(self, watcher: Watcher | None = None) -> None:
        """Stops the watcher, brings the share to rest, and checks everything."""
        if watcher and watcher.is_running:
            code = watcher.stop()
            self.tally.expect(code == 0, f"{self.name}: asked to end, it ended with {code}: {self.share.said()[-300:]}")
        self.tally.expect(run_until_quiet(self.share), f"{self.name}: no rest: {self.share.said()[-300:]}")
        self.invariant.check_at_rest(self.name)
