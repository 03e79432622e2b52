"""SIGKILL at every step of the journal and at random moments, again and again, on a share that lives on."""

import os
import pathlib
import random
import signal
import threading
import time
import traceback
from collections.abc import Iterator

from . import slow
from .children import Child
from .invariant import Invariant
from .record import Record
from .room import Room
from .sender import Sender
from .share import Share
from .tally import Tally
from .watcher import Watcher, once, run_until_quiet

STATES = ("seen", "claimed", "read", "filed", "assembled", "published", "receipted")
STOPS = tuple(
    [f"{side}-{state}:{count}" for count in (1, 2, 3) for state in STATES for side in ("before", "after")]
    + [f"after-rename:{count}" for count in range(1, 13)]
)
CASES = 6
#: A watcher that is about to be killed mostly waits, so that there is room for some beside each other.
LANES_PER_CORE = 5
#: Rounds after which everything is brought to rest, and after which there is a new share.
REST, RENEW = 24, 96


class Lane:
    """One share that is worked on while others are worked on beside it."""

    def __init__(self, room: Room, tally: Tally, program: pathlib.Path, seed: int, stops: Iterator[str]) -> None:
        self.room, self.tally, self.program = room, tally, program
        self.random = random.Random(seed)
        self.seed = seed
        self.stops = stops
        self.kills = 0
        self.reached: set[str] = set()
        self.missed: set[str] = set()
        self.round = 0
        self._new_share()

    def _new_share(self) -> None:
        self.share = Share.made(self.room.new_folder("killing") / "share", self.program, cases=CASES)
        self.record = Record()
        self.sender = Sender(self.share, self.record, self.tally, self.random.randrange(1 << 30))
        self.invariant = Invariant(self.share, self.record, self.tally)
        self.under_way: list[slow.Steps] = []

    def once(self) -> None:
        """One round: drop something, start the watcher, kill it, look."""
        self.round += 1
        child = Child(self.random.randint(1, CASES))
        how = self.random.choices((self._at_a_step, self._at_a_moment, self._its_worker, self._by_request), (60, 32, 4, 4))[0]
        if how == self._at_a_step:
            # So that there is something that can come as far as that.
            self.sender.good(child)
        elif self.random.random() < 0.8:
            self.sender.any_of(child)
        if self.random.random() < 0.1:
            self.under_way.append(self.random.choice(slow.WAYS)(self.sender, child))
        self.under_way = [steps for steps in self.under_way if next(steps, "end") is None]
        what = f"{how()}, seed {self.seed}, round {self.round}"
        self.invariant.check(what)
        if self.round % REST == 0:
            self._rest(what)
        if self.round % RENEW == 0:
            self._new_share()

    def _rest(self, what: str) -> None:
        while self.under_way:
            self.under_way = [steps for steps in self.under_way if next(steps, "end") is None]
            if self.under_way:
                once(self.share)
        quiet = run_until_quiet(self.share)
        self.tally.expect(quiet, f"--once did not come to rest after {what}: {self.share.said()[-300:]}")
        self.invariant.check_at_rest(what)

    def again(self, stop: str) -> None:
        """Comes back to a step that was not come to in time, when nothing else takes the machine's time."""
        self.sender.good(Child(1))
        self.invariant.check(self._at_a_step(stop, seconds=60))
        self._rest(f"a kill at {stop}")

    def _at_a_step(self, stop: str | None = None, seconds: float = 12) -> str:
        stop = stop or next(self.stops)
        watcher = Watcher(self.room, self.share, stop_at=stop)
        end = time.monotonic() + seconds
        # There is no point in waiting for a step when nothing is left that could take it.
        while watcher.wait(0.25) is None and time.monotonic() < end and not is_idle(self.share, watcher):
            pass
        code = watcher.process.poll()
        if code is None:
            # That step was never come to. It is killed where it is.
            self.missed.add(stop)
            watcher.kill()
        else:
            self.reached.add(stop)
            self.tally.expect(
                code == -signal.SIGKILL, f"to be killed at {stop}, it ended by itself with {code}: {self.share.said()[-300:]}"
            )
        self._killed()
        return f"a kill at {stop}"

    def _at_a_moment(self) -> str:
        moment = self.random.uniform(0, 0.4 if self.random.random() < 0.85 else 2)
        watcher = Watcher(self.room, self.share)
        time.sleep(moment)
        running = watcher.is_running
        watcher.kill()
        self.tally.expect(running, f"the watcher ended by itself: {self.share.said()[-300:]}")
        self._killed()
        return f"a kill after {moment * 1000:.0f} ms"

    def _its_worker(self) -> str:
        """The process that reads files dies, as it does when it takes too much; the watcher lives."""
        watcher = Watcher(self.room, self.share)
        end = time.monotonic() + self.random.uniform(0.3, 1)
        while time.monotonic() < end:
            for pid in watcher.children():
                try:
                    os.kill(pid, signal.SIGKILL)
                    self._killed()
                except ProcessLookupError:
                    continue
            time.sleep(self.random.uniform(0, 0.2))
        self.tally.expect(watcher.is_running, f"the watcher died with its worker: {self.share.said()[-300:]}")
        watcher.kill()
        self._killed()
        return "kills of the worker"

    def _by_request(self) -> str:
        watcher = Watcher(self.room, self.share)
        time.sleep(self.random.uniform(0.15, 1))
        code = watcher.stop()
        self.tally.injected()
        self.tally.expect(code == 0, f"asked to end, the watcher ended with {code}: {self.share.said()[-300:]}")
        return "a request to end"

    def _killed(self) -> None:
        self.kills += 1
        self.tally.injected()


def is_idle(share: Share, watcher: Watcher) -> bool:
    """Whether this watcher leads, and has looked at least once, and nothing is in the inbox or in hand."""
    if share.state().get("process") != watcher.process.pid or os.listdir(share.journal):
        return False
    return all(name.endswith((".receipt.json", ".receipt.html")) for name in os.listdir(share.inbox))


class Stops:
    """Every stop in turn, whoever asks; from the beginning again at the end."""

    def __init__(self) -> None:
        self._next = 0
        self._lock = threading.Lock()

    def __iter__(self) -> "Stops":
        return self

    def __next__(self) -> str:
        with self._lock:
            self._next += 1
            return STOPS[(self._next - 1) % len(STOPS)]


def run(room: Room, tally: Tally, program: pathlib.Path, seed: int, kills: int, seconds: float) -> None:
    """Kills until there were that many kills or the time is over."""
    end = time.monotonic() + seconds
    stops = Stops()
    lanes = [Lane(room, tally, program, seed + number, stops) for number in range(LANES_PER_CORE * (os.cpu_count() or 1))]

    def work(lane: Lane) -> None:
        try:
            while time.monotonic() < end and sum(one.kills for one in lanes) < kills:
                lane.once()
            lane._rest("the last kill")
        except Exception as error:  # whatever it is, it is told
            at = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{pathlib.Path(at.filename).name}:{at.lineno}"
            tally.expect(False, f"a lane of kills broke: {error!r} at {where}, seed {lane.seed}, round {lane.round}")

    threads = [threading.Thread(target=work, args=[lane], daemon=True) for lane in lanes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(seconds + 180)
    # Every file comes to these, however busy the machine.
    first = {f"{side}-{state}:1" for state in STATES for side in ("before", "after")}
    for stop in sorted(first & _missed(lanes)):
        lanes[0].again(stop)
    done = sum(lane.kills for lane in lanes)
    reached = set().union(*(lane.reached for lane in lanes))
    never = sorted(_missed(lanes))
    tally.say(f"{done} kills; {len(reached)} of {len(STOPS)} stops were reached")
    if never:
        tally.say("tried and never reached: " + ", ".join(never))
    first &= set(never)
    tally.expect(not first, f"these steps of the journal never come: {', '.join(sorted(first))}")


def _missed(lanes: list[Lane]) -> set[str]:
    """Stops that were tried and never reached."""
    missed: set[str] = set().union(*(lane.missed for lane in lanes))
    return missed.difference(*(lane.reached for lane in lanes))
