"""Starts and stops `ehcplan watch`, and waits for it, never longer than it was told."""

import os
import pathlib
import signal
import subprocess
import time
from collections.abc import Callable, Sequence

from .children import DATE
from .room import Room
from .share import Share

POLL = 0.2
#: A single run lasts no longer than some polls when a file does not come to rest.
POLL_ONCE = 0.5


def options(poll: float = POLL) -> list[str]:
    return ["--poll", str(poll), "--formats", "html", "--date", DATE, "--workers", "1"]


def environment(stop_at: str | None = None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("EHCPLAN_")}
    if stop_at:
        kept["EHCPLAN_STOP_AT"] = stop_at
    return kept


class Watcher:
    """One running watcher."""

    def __init__(
        self, room: Room, share: Share, *more: str, stop_at: str | None = None, poll: float = POLL,
        before: Sequence[object] = (), log: pathlib.Path | None = None,
    ) -> None:
        self.share = share
        command = [*before, share.program, "watch", share.root, *options(poll), *more]
        self.log = log or share.log
        self.process = room.start(command, self.log, env=environment(stop_at))

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def hears_requests(self) -> bool:
        """Whether it, and not the system, answers a request to end; before, it has done nothing that could be left undone."""
        try:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return False
        caught = next((int(line.split()[1], 16) for line in status.splitlines() if line.startswith("SigCgt:")), 0)
        return bool(caught >> (signal.SIGTERM - 1) & 1)

    def stop(self, seconds: float = 30) -> int | None:
        """Asks it to end, as systemd does. Returns its exit code, or nothing if it had to be killed."""
        until(lambda: self.hears_requests() or not self.is_running, 10)
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            return None

    def wait(self, seconds: float) -> int | None:
        """Waits for it to end by itself."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def children(self) -> list[int]:
        """Its worker processes."""
        return children_of(self.process.pid)


def children_of(pid: int) -> list[int]:
    """Direct children, of every thread."""
    found: list[int] = []
    for path in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(word) for word in path.read_text().split()]
        except OSError:
            continue
    return found


def once(share: Share, *more: str, seconds: float = 40, poll: float = POLL_ONCE) -> int:
    """Runs the watcher as cron does. Returns its exit code; -1 where it did not end in time."""
    with open(share.log, "ab") as output:
        try:
            return subprocess.run(
                [share.program, "watch", share.root, "--once", *options(poll), *more],
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment(), timeout=seconds, check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            return -1


def until(condition: Callable[[], bool], seconds: float, pause: float = 0.05) -> bool:
    """Whether the condition came true in time."""
    end = time.monotonic() + seconds
    while True:
        if condition():
            return True
        if time.monotonic() >= end:
            return False
        time.sleep(pause)


def signature(share: Share) -> tuple[tuple[str, int], ...]:
    """What lies where: two equal ones with a run between them mean that there was nothing left to do."""
    seen: list[tuple[str, int]] = []
    for base in (share.inbox, share.claims, share.cases, share.returned, share.own / "pending"):
        for folder, _, names in os.walk(os.fsencode(base)):
            for name in names:
                path = os.path.join(folder, name)
                try:
                    seen.append((os.fsdecode(path), os.lstat(path).st_size))
                except OSError:
                    continue
    return tuple(sorted(seen))


def run_until_quiet(share: Share, *more: str, most: int = 12) -> bool:
    """Runs `--once` until a run changes nothing. False: it never came to rest, or failed."""
    before = signature(share)
    for _ in range(most):
        if once(share, *more) != 0:
            return False
        after = signature(share)
        if after == before:
            return True
        before = after
    return False
