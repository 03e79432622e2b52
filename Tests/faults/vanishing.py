"""A share that goes away and comes back: unavailable, and never taken for a share from which everything was withdrawn."""

import os
import pathlib
import shutil
import time

from .room import Room, missing_tools, why_not_root
from .scene import Scene
from .tally import Tally


def run(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    _renamed(Scene(room, tally, program, "share renamed away"), short)
    why = why_not_root() or missing_tools("mount", "umount")
    if why:
        tally.cannot_run("share unmounted and mounted again, device number changed", why)
        return
    _unmounted(room, tally, program)


def _renamed(scene: Scene, short: bool) -> None:
    root, away = scene.share.root, scene.folder / "away"
    watcher = scene.watch()
    scene.all_accepted(scene.good(2), "start")
    for round in range(2 if short else 8):
        drops = scene.good(2)
        time.sleep(0.13 * round)
        root.rename(away)
        is_empty = round % 2 == 1
        if is_empty:
            root.mkdir()
        time.sleep(1.2)
        scene.still_runs(watcher, "its share went away")
        if is_empty:
            made = _everything(root)
            scene.tally.expect(not made, f"{scene.name}: the watcher made {made} in a folder that is not a share")
            shutil.rmtree(root)
        elif root.exists():
            scene.tally.expect(False, f"{scene.name}: the watcher made a folder where its share had been")
            shutil.rmtree(root)
        away.rename(root)
        scene.check("its share came back")
        scene.all_accepted(drops, "its share came back")
    code = _once_without_share(scene, root, away)
    scene.tally.expect(code in (66, 75), f"{scene.name}: --once without a share ended with {code}")
    scene.end(watcher)


def _everything(folder: pathlib.Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def _once_without_share(scene: Scene, root: pathlib.Path, away: pathlib.Path) -> int:
    from .watcher import once

    root.rename(away)
    root.mkdir()
    try:
        return once(scene.share, seconds=20)
    finally:
        shutil.rmtree(root)
        away.rename(root)


def _unmounted(room: Room, tally: Tally, program: pathlib.Path) -> None:
    """The share is a mount over an empty folder; then another file system is mounted there."""
    real, place = room.new_folder("real"), room.new_folder("mounted")
    bind = ["mount", "--bind", real, place]
    refused = room.mount(bind, place)
    if refused:
        tally.cannot_run("share unmounted and mounted again", refused)
        return
    scene = Scene(room, tally, program, "share unmounted", at=place)
    watcher = scene.watch()
    scene.all_accepted(scene.good(2), "start")
    for _ in range(2):
        drops = scene.good(2)
        room.forget_mount(place)
        time.sleep(1.5)
        scene.still_runs(watcher, "its share was unmounted")
        made = _everything(place)
        tally.expect(not made, f"{scene.name}: the watcher made {made} where nothing is mounted")
        for name in os.listdir(place):
            shutil.rmtree(place / name)
        room.mount(bind, place)
        scene.check("its share was mounted again")
        scene.all_accepted(drops, "its share was mounted again")
    # Another device, with the same marks on it and nothing in its inbox.
    drops = scene.good(2)
    room.forget_mount(place)
    refused = room.mount(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", place], place)
    if refused:
        tally.cannot_run("device number changed", refused)
    else:
        shutil.copytree(real, place, dirs_exist_ok=True, ignore=lambda folder, names: names if folder.endswith("inbox") else [])
        time.sleep(1.5)
        scene.still_runs(watcher, "another device was mounted in its place")
        room.forget_mount(place)
    room.mount(bind, place)
    scene.check("its own device came back")
    scene.all_accepted(drops, "its own device came back")
    scene.end(watcher)
    room.forget_mount(place)
