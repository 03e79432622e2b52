"""A share that is full, and one that may only be read: nothing is lost, and it goes on when there is room again."""

import errno
import pathlib
import time

from .room import Room, missing_tools, why_not_root
from .scene import Scene
from .tally import Tally

SIZE = "12m"


def run(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    why = why_not_root() or missing_tools("mount", "umount")
    for name, fault in (("disk full", _full), ("no more files", _no_inodes), ("read-only", _read_only)):
        if why:
            tally.cannot_run(name, why)
            continue
        if short and fault is _no_inodes:
            continue
        place = room.new_folder("disk")
        inodes = "300" if fault is _no_inodes else "0"
        refused = room.mount(["mount", "-t", "tmpfs", "-o", f"size={SIZE},nr_inodes={inodes}", "tmpfs", place], place)
        if refused:
            tally.cannot_run(name, refused)
            continue
        fault(Scene(room, tally, program, name, at=place / "share"), place, 2 if short else 6)
        room.forget_mount(place)


def _fill(place: pathlib.Path) -> None:
    """To the last byte."""
    with open(place / "ballast", "ab", buffering=0) as file:
        block = 1 << 20
        while block:
            try:
                file.write(b"\0" * block)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
                block //= 4


def _full(scene: Scene, place: pathlib.Path, rounds: int) -> None:
    watcher = scene.watch()
    scene.all_accepted(scene.good(3), "start")
    # The sender's files are there already when the disk gets full.
    drops = scene.good(3)
    _fill(place)
    for pause in (0.1, 0.5, 1.5):
        time.sleep(pause)
        scene.check(f"{pause} s of a full disk")
    scene.still_runs(watcher, "the disk got full")
    watcher.kill()
    watcher = scene.watch()
    time.sleep(1)
    scene.check("a new start on a full disk")
    (place / "ballast").unlink()
    scene.all_accepted(drops, "there was room again")
    # Full and free again while it works, at moments that nobody chose.
    for round in range(rounds):
        drops += scene.good(2)
        time.sleep(0.15 * round)
        _fill(place)
        time.sleep(0.3)
        scene.check("a disk that fills again and again")
        (place / "ballast").unlink()
    scene.all_accepted(drops, "a disk that filled again and again")
    scene.end(watcher)


def _no_inodes(scene: Scene, place: pathlib.Path, rounds: int) -> None:
    watcher = scene.watch()
    scene.all_accepted(scene.good(1), "start")
    drops = scene.good(3)
    made = []
    for round in range(rounds // 2):
        try:
            for number in range(1000):
                made.append(place / f"ballast{number}")
                made[-1].touch()
        except OSError:
            made.pop()
        time.sleep(1.5 + round)
        scene.check("no more files can be made")
        while made:
            made.pop().unlink()
        scene.all_accepted(drops, "files could be made again")
        drops = scene.good(2)
    scene.all_accepted(drops, "files could be made again")
    scene.end(watcher)


def _read_only(scene: Scene, place: pathlib.Path, rounds: int) -> None:
    watcher = scene.watch()
    scene.all_accepted(scene.good(1), "start")
    for round in range(rounds):
        drops = scene.good(2)
        time.sleep(0.2 * round)
        refused = "busy"
        # A file that is just open for writing makes the kernel refuse.
        for _ in range(200):
            refused = scene.room.mount(["mount", "-o", "remount,ro", place], place) or ""
            if not refused:
                break
            time.sleep(0.005)
        if refused:
            scene.tally.cannot_run("read-only", refused)
            break
        time.sleep(0.8)
        scene.check("a share that may only be read")
        scene.still_runs(watcher, "the share became read-only")
        if round % 2 == 1:
            # One that is started on such a share waits as well.
            watcher.kill()
            watcher = scene.watch()
            time.sleep(1.5)
            scene.still_runs(watcher, "a start on a share that may only be read")
        scene.room.mount(["mount", "-o", "remount,rw", place], place)
        if not watcher.is_running:
            watcher = scene.watch()
        scene.all_accepted(drops, "the share could be written again")
    scene.end(watcher)
