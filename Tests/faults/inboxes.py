"""Inboxes of somebody else: on another file system, read-only; and a share that is copied and goes on elsewhere."""

import os
import pathlib
import shutil
import subprocess
import time

from .children import Child
from .invariant import Invariant
from .record import Drop, Fate, key_of
from .room import Room, missing_tools, why_not_root
from .scene import Scene
from .share import Share
from .tally import Tally
from .watcher import POLL, environment, options, run_until_quiet, until


def run(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    _copied(Scene(room, tally, program, "copied share"), short)
    why = why_not_root() or missing_tools("mount", "umount")
    if why:
        tally.cannot_run("an inbox on another file system, a read-only inbox", why)
        return
    place = room.new_folder("other-system")
    refused = room.mount(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], place)
    if refused:
        tally.cannot_run("an inbox on another file system", refused)
    else:
        _refused_at_start(Scene(room, tally, program, "inbox on another file system"), place)
    # The same file system, seen through another mount: the device is the same, and rename refuses all the same.
    source, place = room.new_folder("same-system"), room.new_folder("same-system-mounted")
    refused = room.mount(["mount", "--bind", source, place], place)
    if refused:
        tally.cannot_run("an inbox that is a mount of the same file system", refused)
    else:
        _refused_at_start(Scene(room, tally, program, "inbox behind a mount"), place)
    _originals(room, tally, program, short)


def _refused_at_start(scene: Scene, inbox: pathlib.Path) -> None:
    content = scene.sender.fresh(Child(1))
    (inbox / "advice.xml").write_bytes(content)
    scene.tally.injected()
    ran = subprocess.run(
        [scene.share.program, "watch", scene.share.root, "--once", "--inbox", inbox, *options()],
        capture_output=True, text=True, env=environment(), timeout=60, check=False,
    )
    said = ran.stderr.strip() or ran.stdout.strip()
    scene.tally.expect(
        ran.returncode != 0 and len(said.split()) > 5, f"{scene.name}: not refused at start ({ran.returncode}): {said[-300:]}"
    )
    scene.tally.expect((inbox / "advice.xml").read_bytes() == content, f"{scene.name}: the file there was touched")


def _originals(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    """The inbox may only be read; files stay in it, and each is taken once."""
    source, inbox = room.new_folder("foreign"), room.new_folder("foreign-read-only")
    refused = room.mount(["mount", "--bind", source, inbox], inbox) or room.mount(
        ["mount", "-o", "remount,bind,ro", inbox], inbox
    )
    if refused:
        tally.cannot_run("a read-only inbox", refused)
        return
    scene = Scene(room, tally, program, "read-only inbox")
    scene.invariant = Invariant(scene.share, scene.record, tally, inbox=inbox, originals_stay=True)
    more = ("--inbox", str(inbox), "--leave-originals")

    def put(count: int) -> list[Drop]:
        drops = []
        for number in range(count):
            child = Child(1 + number % 3)
            content, name = scene.sender.fresh(child), scene.sender.new_name("original")
            (source / os.fsdecode(name)).write_bytes(content)
            tally.drop()
            drops.append(scene.record.add(Drop(name, key_of(content), "original", Fate.ACCEPTED, child.ref)))
        return drops

    watcher = scene.watch(*more)
    scene.all_accepted(put(4), "start")
    for round in range(3 if short else 40):
        put(1)
        time.sleep(0.09 * (round % 10))
        watcher.kill()
        scene.check("a kill beside a read-only inbox")
        watcher = scene.watch(*more)
    scene.all_accepted(scene.record.drops, "the last kill")
    # A receipt comes before the draft.
    until(lambda: not any((scene.share.own / "journal").iterdir()), 60)
    before = {ref.name: scene.share.newest_draft(ref.name) for ref in scene.share.cases.iterdir()}
    time.sleep(8 * POLL)
    after = {ref.name: scene.share.newest_draft(ref.name) for ref in scene.share.cases.iterdir()}
    tally.expect(before == after, f"{scene.name}: files that stay make new drafts at every poll")
    watcher.stop()
    tally.expect(run_until_quiet(scene.share, *more), f"{scene.name}: no rest: {scene.share.said()[-300:]}")
    told = scene.share.receipts_by_hash()
    often = [drop.kind for drop in scene.record.drops if len(told.get(drop.key, ())) > 2]
    tally.expect(not often, f"{scene.name}: {len(often)} files were told about again and again")
    scene.invariant.check_at_rest(scene.name)


def _copied(scene: Scene, short: bool) -> None:
    """Whatever the moment of the copy, it goes on from there under another path."""
    for round in range(1 if short else 10):
        scene.good(3)
        watcher = scene.watch()
        time.sleep(0.1 + 0.17 * round)
        watcher.kill()
        copy = scene.folder / f"copy{round}"
        shutil.copytree(scene.share.root, copy, symlinks=True)
        share = Share(copy, scene.share.program)
        scene.tally.expect(run_until_quiet(share), f"{scene.name}: the copy does not go on: {share.said()[-300:]}")
        scene.tally.injected()
        Invariant(share, scene.record, scene.tally).check_at_rest("a copy was started from elsewhere")
        shutil.rmtree(copy)
    scene.end()
