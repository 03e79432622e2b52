"""Counts what was done and what came of it, and says at once what went wrong."""

import re
import sys
import threading
import time


class Tally:
    def __init__(self) -> None:
        self.faults = 0
        self.dropped = 0
        self.lost = 0
        self.doubled = 0
        self.torn = 0
        self.passed = 0
        self.failed = 0
        self.not_run: list[tuple[str, str]] = []
        self._told: dict[str, int] = {}
        #: Nothing is told after the end: what was cleaned up is not lost.
        self.is_over = False
        self._lock = threading.Lock()
        self._started = time.monotonic()

    def injected(self, count: int = 1) -> None:
        """Something bad was done to the watcher or to its share."""
        with self._lock:
            self.faults += count

    def drop(self, count: int = 1) -> None:
        with self._lock:
            self.dropped += count

    def expect(self, holds: bool, sentence: str) -> bool:
        """One expectation; `sentence` says what is wrong when it does not hold."""
        if self.is_over:
            return holds
        with self._lock:
            if holds:
                self.passed += 1
            else:
                self.failed += 1
        if not holds:
            self._tell("FAILED " + sentence)
        return holds

    def broke(self, kind: str, sentence: str) -> None:
        """The invariant does not hold; kind is lost, doubled or torn."""
        if self.is_over:
            return
        with self._lock:
            setattr(self, kind, getattr(self, kind) + 1)
            self.failed += 1
        self._tell(f"{kind.upper()} {sentence}")

    def cannot_run(self, what: str, why: str) -> None:
        self.not_run.append((what, why))

    def say(self, sentence: str) -> None:
        print(f"{time.monotonic() - self._started:6.1f} s  {sentence}")
        sys.stdout.flush()

    def _tell(self, sentence: str) -> None:
        # The same kind of fault hundreds of times would hide the others.
        kind = re.sub(r"\d+", "0", sentence)[:40]
        with self._lock:
            self._told[kind] = self._told.get(kind, 0) + 1
            count = self._told[kind]
        if count <= 5:
            self.say(sentence)
        elif count == 6:
            self.say("(more like the last one are counted and not printed)")

    @property
    def is_good(self) -> bool:
        return self.failed == 0 and self.passed > 0

    def report(self) -> None:
        print("\nNot run here:" if self.not_run else "\nEverything could be run here.")
        for what, why in self.not_run:
            print(f"  {what}: {why}")
        print(
            f"\nfaults injected {self.faults}, files dropped {self.dropped}, lost {self.lost}, doubled {self.doubled}, "
            f"torn {self.torn}, not run {len(self.not_run)}, {time.monotonic() - self._started:.0f} s"
        )
        print(f"ehcplan faults: {self.passed} passed, {self.failed} failed")
        sys.stdout.flush()
