"""Does to a watcher what happens to programs on shared drives, and checks by hash that nothing is lost, doubled or torn.

    PYTHONPATH=Tests python3 -m faults --program .build/debug/ehcplan --room DIR [--short] [--seconds N] [--seed N] [--only NAME]

The last line says `ehcplan faults: N passed, N failed`.
"""

import argparse
import pathlib
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable

from . import bindfs, clocks, day, idle, inboxes, killing, load, permission, rivals, samba, space, vanishing
from .room import Room
from .tally import Tally

Part = Callable[[], None]
#: Seconds of the whole run; of the full run, those that are left for what is measured alone.
LONG, SHORT, MEASURING = 1080, 60, 450
#: Parts that run beside each other.
AT_ONCE = 6


def main() -> None:
    parser = argparse.ArgumentParser(prog="faults", description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--release", type=pathlib.Path, help="a release build, for what is measured; otherwise the same")
    parser.add_argument("--room", type=pathlib.Path, required=True, help="a new folder that will be removed")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", default=[])
    arguments = parser.parse_args()
    tally = Tally()
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGALRM):
        signal.signal(number, _stopped)
    seconds = arguments.seconds or (SHORT if arguments.short else LONG)
    # Some parts end only when the watcher did its part; that is waited for, but not for ever.
    signal.alarm(seconds + (120 if arguments.short else 240))
    with Room(arguments.room) as room:
        try:
            tally.say(f"seed {arguments.seed}")
            beside, alone = parts(room, tally, arguments, time.monotonic() + seconds)
            together(tally, beside)
            for name, part in alone:
                _guarded(tally, name, part)
        except _Stopped as stop:
            tally.expect(False, f"the run was stopped by {stop}")
        tally.is_over = True
    tally.report()
    sys.exit(0 if tally.is_good else 1)


def parts(
    room: Room, tally: Tally, arguments: argparse.Namespace, end: float
) -> tuple[list[tuple[str, Part]], list[tuple[str, Part]]]:
    """Parts that run beside each other, the longest first; then those that measure, one after another."""
    program, short, seed = arguments.program.resolve(), arguments.short, arguments.seed

    measured = (arguments.release or arguments.program).resolve()

    def kill() -> None:
        # What is measured comes after it, and needs some minutes.
        left = end - time.monotonic() - (0 if short else MEASURING)
        killing.run(room, tally, program, seed, 40 if short else 10_000, min(left, 20) if short else left)

    beside: list[tuple[str, Part]] = [
        ("killing", kill),
        ("day", lambda: day.run(room, tally, program, seed, short)),
        ("vanishing", lambda: vanishing.run(room, tally, program, short)),
        ("inboxes", lambda: inboxes.run(room, tally, program, short)),
        ("rivals", lambda: rivals.run(room, tally, program, short)),
        ("space", lambda: space.run(room, tally, program, short)),
        ("clocks", lambda: clocks.run(room, tally, program, short)),
        ("permission", lambda: permission.run(room, tally, program, short)),
        ("samba", lambda: samba.run(room, tally, program, short)),
        ("bindfs", lambda: bindfs.run(room, tally, program, short)),
    ]
    alone: list[tuple[str, Part]] = [] if short else [
        ("load", lambda: load.run(room, tally, measured, seed, 1000, 150)),
        ("idle", lambda: idle.run(room, tally, measured, 10_000, short)),
    ]
    if short and not arguments.only:
        # A wrong clock takes its time to be shown.
        beside = [(name, part) for name, part in beside if name != "clocks"]
    if arguments.only:
        beside, alone = ([(name, part) for name, part in some if name in arguments.only] for some in (beside, alone))
    return beside, alone


def together(tally: Tally, some: list[tuple[str, Part]]) -> None:
    """Some at a time: mostly they wait."""
    left = list(some)

    def work() -> None:
        while left:
            try:
                name, part = left.pop(0)
            except IndexError:
                return
            _guarded(tally, name, part)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(min(AT_ONCE, len(some)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _guarded(tally: Tally, name: str, part: Callable[[], None]) -> None:
    """A part that breaks has failed; the others go on."""
    started = time.monotonic()
    try:
        part()
    except Exception as error:  # whatever it is, it is told
        tally.expect(False, f"{name} broke: " + " | ".join(traceback.format_exception(error)[-3:]).replace("\n", " "))
    tally.say(f"{name}: {time.monotonic() - started:.0f} s")


class _Stopped(BaseException):
    pass


def _stopped(number: int, frame: object) -> None:
    # Once is enough: what has to be cleaned up must not be disturbed.
    for again in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGALRM):
        signal.signal(again, signal.SIG_IGN)
    raise _Stopped("the time limit" if number == signal.SIGALRM else signal.Signals(number).name)


if __name__ == "__main__":
    main()
