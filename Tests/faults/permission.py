"""Folders that may be read and not written, and files that may not be read, for a watcher that is not root."""

import os
import pathlib
import time

from .measure import seconds_of_processor
from .room import Room, missing_tools, why_not_root
from .scene import Scene
from .tally import Tally
from .watcher import Watcher

NOBODY = 65534
AS_NOBODY = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


def run(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    why = why_not_root() or missing_tools("setpriv") or _cannot_reach(program)
    if why:
        tally.cannot_run("folders without permission", why)
        return
    for folder in (room.folder, *room.folder.parents):
        if folder == room.folder:
            folder.chmod(0o755)
    scene = Scene(room, tally, program, "permission", cases=2)
    scene.folder.chmod(0o755)
    _give(scene.share.root)
    watcher = scene.watch(before=AS_NOBODY)
    scene.all_accepted(_given(scene, 2), "start as a user who is not root")
    ref = "FT-2026-0002"
    folders = [
        scene.share.inbox, scene.share.claims, scene.share.advice(ref), scene.share.cases / ref,
        scene.share.cases / ref / "drafts", scene.share.returned, scene.share.receipts, scene.share.journal, scene.share.own,
    ]
    for folder in folders[1::4] if short else folders:
        name = str(folder.relative_to(scene.share.root))
        folder.chmod(0o555)
        drops = _given(scene, 2)
        time.sleep(1.2)
        scene.check(f"{name} may not be written")
        scene.still_runs(watcher, f"{name} could not be written")
        folder.chmod(0o755)
        scene.all_accepted(drops, f"{name} could be written again")
    _unreadable(scene)
    _immovable(scene, watcher)
    scene.end(watcher)


def _unreadable(scene: Scene) -> None:
    """A file that its sender alone may read, until somebody mends that."""
    drop = scene.good()[0]
    path = os.path.join(scene.sender.inbox, drop.name)
    os.chmod(path, 0)
    time.sleep(1.5)
    scene.check("a file that may not be read")
    for place in (path, *scene.share.claims.glob("*/*"), *scene.share.returned.glob("*/*.xml")):
        if os.path.exists(place):
            os.chmod(place, 0o644)
    scene.all_accepted([drop], "a file could be read again")


def _immovable(scene: Scene, watcher: Watcher) -> None:
    """Files of somebody else in a folder in which only owners may move: none can be taken, and nothing turns round and round."""
    os.chown(scene.share.inbox, 0, 0)
    scene.share.inbox.chmod(0o1777)
    drops = scene.good(3)
    time.sleep(1)
    before = seconds_of_processor(watcher.process.pid)
    time.sleep(3)
    used = seconds_of_processor(watcher.process.pid) - before
    scene.tally.expect(used < 1.5, f"files that cannot be moved cost {used:.1f} s of processor time in 3 s")
    scene.check("files that may not be moved")
    scene.still_runs(watcher, "files could not be moved")
    waiting = [one["waitsFor"] for one in scene.share.state()["waiting"]]
    scene.tally.expect(waiting.count("machine") == 3, f"files that cannot be moved are told as {waiting}")
    _give(scene.share.inbox)
    scene.share.inbox.chmod(0o755)
    scene.all_accepted(drops, "files could be moved again")


def _given(scene: Scene, count: int) -> list:  # type: ignore[type-arg]
    drops = scene.good(count)
    for drop in drops:
        path = os.path.join(scene.sender.inbox, drop.name)
        if os.path.exists(path):
            os.chown(path, NOBODY, NOBODY)
    return drops


def _give(folder: pathlib.Path) -> None:
    for base, _, names in os.walk(folder):
        os.chown(base, NOBODY, NOBODY)
        for name in names:
            os.chown(os.path.join(base, name), NOBODY, NOBODY)


def _cannot_reach(program: pathlib.Path) -> str | None:
    for folder in program.parents:
        if not folder.stat().st_mode & 0o001:
            return f"another user cannot reach {folder}"
    return None
