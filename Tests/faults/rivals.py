"""Two watchers on one share: one leads and the other takes over; and even a wrong lease makes nothing double."""

import pathlib
import time

from .room import Room
from .scene import Scene
from .tally import Tally
from .watcher import Watcher, once, until

#: Until a lease runs out and the other takes over.
TAKING_OVER = 60.0


def run(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    scene = Scene(room, tally, program, "two watchers")
    logs = [scene.folder / "first.log", scene.folder / "second.log"]
    watchers = [scene.watch(log=log) for log in logs]
    scene.all_accepted(scene.good(6), "start of both")
    scene.check("two watchers")
    code = once(scene.share, seconds=30)
    tally.expect(code == 75, f"{scene.name}: --once beside a leader ended with {code}, not 75")
    for _ in range(1 if short else 4):
        watchers = _take_over(scene, watchers)
    _wrong_lease(scene, 2 if short else 12)
    for watcher in watchers:
        code = watcher.stop()
        tally.expect(code == 0, f"{scene.name}: asked to end, one ended with {code}")
    scene.end()


def _leader(scene: Scene, watchers: list[Watcher]) -> Watcher | None:
    leading = scene.share.state().get("process")
    return next((one for one in watchers if one.process.pid == leading), None)


def _take_over(scene: Scene, watchers: list[Watcher]) -> list[Watcher]:
    until(lambda: _leader(scene, watchers) is not None, TAKING_OVER)
    leader = _leader(scene, watchers)
    if not scene.tally.expect(leader is not None, f"{scene.name}: state.json does not name the one that leads"):
        return watchers
    assert leader is not None
    drops = scene.good(2)
    leader.kill()
    started = time.monotonic()
    until(lambda: scene.share.state().get("process") not in (None, leader.process.pid), TAKING_OVER)
    scene.tally.say(f"the other watcher led {time.monotonic() - started:.1f} s after the leader was killed")
    scene.all_accepted(drops, "the leader was killed", TAKING_OVER)
    scene.check("the leader was killed")
    return [*(one for one in watchers if one is not leader), scene.watch(log=leader.log)]


def _wrong_lease(scene: Scene, seconds: float) -> None:
    """The lease is taken away again and again while both run: each believes that it leads."""
    drops = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for lease in (scene.share.own / "leases").glob("*"):
            lease.unlink(missing_ok=True)
            scene.tally.injected()
        if len(drops) < 60:
            drops += scene.good(1)
        time.sleep(0.03)
    scene.check("a wrong lease")
    scene.all_accepted(drops, "a wrong lease", TAKING_OVER)
