"""What it costs to look at a share on which everything was done long ago, and how soon a sender is told."""

import os
import pathlib
import shutil
import time

from . import measure
from .children import Child
from .record import Drop, Fate, key_of
from .room import Room
from .scene import Scene
from .tally import Tally
from .watcher import POLL, Watcher

POLL_OF_A_SHARE = 2.0
#: For all the files that stay to be read once.
MOST_SECONDS = 300


def run(room: Room, tally: Tally, program: pathlib.Path, files: int, short: bool) -> None:
    scene = Scene(room, tally, program, "long in use")
    watcher = scene.watch()
    scene.all_accepted(scene.good(2), "start")
    _latency(scene)
    watcher.stop()
    _as_after_years(scene, files)
    watcher = scene.watch(poll=POLL_OF_A_SHARE)
    _idle(scene, watcher, f"{files} files done long ago", 6 if short else 20)
    scene.all_accepted(scene.good(1), "years of use", 60)
    watcher.stop()
    if not short:
        _originals(room, tally, program, files)


def _latency(scene: Scene) -> None:
    """From the drop to the receipt, for a file that comes alone."""
    took = []
    for _ in range(3):
        started = time.monotonic()
        scene.all_accepted(scene.good(1), "a file came alone")
        took.append(time.monotonic() - started)
    scene.tally.say(f"from a drop to its receipt, with a poll of {POLL} s: {', '.join(f'{one:.2f}' for one in took)} s")


def _as_after_years(scene: Scene, files: int) -> None:
    """Receipts, returned files and receipts beside files that are gone, as many as there would be."""
    share = scene.share
    pattern = sorted(share.receipts.glob("*.json"))[0]
    page = pattern.with_suffix(".html")
    for number in range(files):
        name = f"20250101-{number // 3600 % 24:02}{number // 60 % 60:02}{number % 60:02}-{number:06x}"
        os.link(pattern, share.receipts / f"{name}.json")
        os.link(page, share.receipts / f"{name}.html")
        if number % 2 == 0:
            (share.returned / name).mkdir()
            os.link(pattern, share.returned / name / "receipt.json")
            (share.returned / name / "old.xml").write_bytes(b"<a>%d</a>" % number)
        else:
            shutil.copyfile(pattern, share.inbox / f"old{number}.xml.receipt.json")


def _idle(scene: Scene, watcher: Watcher, what: str, seconds: float) -> None:
    time.sleep(3 * POLL_OF_A_SHARE)
    started, used = time.monotonic(), measure.seconds_of_processor(watcher.process.pid)
    time.sleep(seconds)
    share = (measure.seconds_of_processor(watcher.process.pid) - used) / (time.monotonic() - started)
    scene.tally.say(
        f"{what}: with nothing to do and a poll of {POLL_OF_A_SHARE:.0f} s the watcher takes {share * 100:.2f} % of a core "
        f"and {measure.memory(watcher.process.pid) // 1024} MB"
    )
    scene.tally.expect(share < 0.5, f"{what}: an idle watcher takes {share * 100:.0f} % of a core")
    scene.still_runs(watcher, what)


def _originals(room: Room, tally: Tally, program: pathlib.Path, files: int) -> None:
    """All files that ever came lie in the inbox still; most are not advice, so that taking them is quick."""
    scene = Scene(room, tally, program, "long in use, files stay")
    for number in range(files):
        content = b"<letter>%d</letter>" % number
        (scene.share.inbox / f"{number}.xml").write_bytes(content)
        tally.drop()
        scene.record.add(Drop(b"%d.xml" % number, key_of(content), "a letter that stays", Fate.STAYS))
    watcher = scene.watch("--leave-originals")
    started = time.monotonic()
    done = 0
    while time.monotonic() - started < MOST_SECONDS:
        done = len(os.listdir(scene.share.returned))
        if done >= files:
            break
        time.sleep(0.5)
    tally.say(f"{done} of {files} files that stay were dealt with in {time.monotonic() - started:.0f} s")
    watcher.stop()
    watcher = scene.watch("--leave-originals", poll=POLL_OF_A_SHARE)
    if done >= files:
        _idle(scene, watcher, f"{done} files that stay in the inbox", 20)
    else:
        tally.cannot_run("an idle poll over all files that stay", f"in its time this program read {done} of {files}")
    drop = scene.sender.good(Child(1))
    scene.all_accepted([drop], "thousands of files stayed", 120)
    watcher.stop()
