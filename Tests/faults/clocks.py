"""A clock that is wrong, and one that jumps: nothing that is decided depends on it."""

import os
import pathlib
import time

from .room import Room, missing_tools
from .scene import Scene
from .tally import Tally
from .watcher import children_of


def run(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    _wrong_times_of_files(Scene(room, tally, program, "files from another time"))
    if short:
        return
    why = missing_tools("faketime")
    settings = None if why else _settings(room)
    if settings is None:
        tally.cannot_run("a clock that is moved", why or "libfaketime did not start")
        return
    _moved(Scene(room, tally, program, "moved clock"), settings)


def _settings(room: Room) -> list[str] | None:
    """What the environment of a program has to hold for its clock to be moved.

    Without shared memory made by `faketime` the library changes the environment at start, and Swift, which looks for its
    arguments beside the environment, finds none. So one faketime runs beside, and lends its memory.
    """
    holder = room.start(["faketime", "-f", "+0", "sleep", "3600"], room.folder / "faketime.log")
    wanted = (b"LD_PRELOAD=", b"FAKETIME_SHARED=")
    for _ in range(100):
        time.sleep(0.05)
        for pid in (*children_of(holder.pid), holder.pid):
            try:
                lines = pathlib.Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
            except OSError:
                continue
            found = [line.decode() for line in lines if line.startswith(wanted)]
            if len(found) == len(wanted):
                return found
    return None


def _wrong_times_of_files(scene: Scene) -> None:
    watcher = scene.watch()
    drops = scene.good(3)
    for drop, moment in zip(drops, (0, 4_000_000_000, time.time() + 3600), strict=True):
        path = os.path.join(scene.sender.inbox, drop.name)
        if os.path.exists(path):
            os.utime(path, (moment, moment))
    scene.all_accepted(drops, "files with times of 1970, 2096 and an hour ahead")
    scene.end(watcher)


def _moved(scene: Scene, settings: list[str]) -> None:
    setting = scene.folder / "faketime"
    setting.write_text("+0\n")
    file = f"FAKETIME_TIMESTAMP_FILE={setting}"
    before = ["env", *settings, file, "FAKETIME_NO_CACHE=1", "FAKETIME_DONT_FAKE_MONOTONIC=1"]
    watcher = scene.watch(before=before)
    scene.all_accepted(scene.good(1), "start")
    for moved in ("+400d", "-400d", "+1h", "-1h", "-20000d", "+10000d", "+0"):
        setting.write_text(moved + "\n")
        drops = scene.good(2)
        scene.all_accepted(drops, f"the clock was moved by {moved}")
        scene.still_runs(watcher, f"the clock was moved by {moved}")
        scene.check(f"the clock was moved by {moved}")
    # A second one, whose clock is right, beside one that lives in another year.
    setting.write_text("+400d\n")
    other = scene.watch(log=scene.folder / "right.log")
    drops = scene.good(4)
    scene.all_accepted(drops, "two watchers had different clocks", 60)
    scene.check("two watchers with different clocks")
    watcher.kill()
    drops = scene.good(2)
    scene.all_accepted(drops, "the one with the wrong clock was killed", 60)
    scene.end(other)


