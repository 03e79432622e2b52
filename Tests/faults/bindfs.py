"""A FUSE mount through which nobody is told of what others write: as on a drive of another machine."""

import os
import pathlib
import time

from .children import Child
from .room import Room, missing_tools, why_not_root
from .scene import Scene
from .share import Share
from .tally import Tally
from .watcher import until


def run(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    why = why_not_root() or missing_tools("bindfs", "umount") or (None if os.path.exists("/dev/fuse") else "no /dev/fuse")
    if why:
        tally.cannot_run("a FUSE mount (bindfs)", why)
        return
    source, place = room.new_folder("other-host"), room.new_folder("drive")
    refused = room.mount(["bindfs", source, place], place)
    if refused:
        tally.cannot_run("a FUSE mount (bindfs)", refused)
        return
    scene = Scene(room, tally, program, "bindfs", at=place)
    # The sender works on the other host: its files come without an event.
    scene.sender.inbox = os.fsencode(source / "inbox")
    scene.sender.stage = os.fsencode(source / ".sender")
    watcher = scene.watch()
    drops = scene.good(3 if short else 20)
    scene.all_accepted(drops, "they were written on the other host")
    started = time.monotonic()
    scene.all_accepted(scene.good(1), "it was written on the other host")
    tally.say(f"bindfs: a receipt came {time.monotonic() - started:.1f} s after the drop")
    bad = scene.sender.bad(Child(1))
    told = until(lambda: bad.key in scene.share.receipts_by_hash(), 20)
    tally.expect(told, "bindfs: a bad file had no receipt")
    # What the sender sees on its own host is what the watcher published.
    there = Share(source, program)
    scene.check("dropped on another host")
    for drop in drops:
        draft = there.newest_draft(drop.ref or "")
        tally.expect(draft is not None and (draft / "plan.html").stat().st_size > 0, "bindfs: the sender sees no plan")
    if not short:
        _went_away(scene, source, place)
    scene.end(watcher)
    room.forget_mount(place)


def _went_away(scene: Scene, source: pathlib.Path, place: pathlib.Path) -> None:
    """The mount drops, and what is left is an empty local folder that can be listed without an error."""
    drops = [scene.good(1)[0] for _ in range(2)]
    scene.room.forget_mount(place)
    time.sleep(1.5)
    left = sorted(os.listdir(place))
    scene.tally.expect(not left, f"bindfs: the watcher made {left} in the folder beneath the mount")
    scene.room.mount(["bindfs", source, place], place)
    scene.check("the mount dropped and came back")
    scene.all_accepted(drops, "the mount came back")
