"""A thousand good files at once: every plan is right, whatever the order, and memory does not grow with their number."""

import os
import pathlib
import random
import shutil
import subprocess
import time

from . import children, measure
from .children import Child
from .invariant import Invariant
from .record import Fate, Record
from .room import Room
from .sender import Sender
from .share import Share
from .tally import Tally
from .watcher import Watcher, environment, run_until_quiet, until


def run(room: Room, tally: Tally, program: pathlib.Path, seed: int, files: int, seconds: float) -> None:
    per_case = 5
    cases = files // per_case
    contents = [
        (child, children.advice(child, source))
        for child in map(Child, range(1, cases + 1)) for source in children.sources()[:per_case]
    ]
    plans = []
    for order in ("one order", "another order"):
        shuffled = list(contents)
        random.Random(f"{seed} {order}").shuffle(shuffled)
        plans.append(_all_at_once(room, tally, program, shuffled, order, seconds))
    by_hand = _by_hand(room, program, contents)
    for ref in sorted(plans[0].keys() | plans[1].keys()):
        tally.expect(plans[0].get(ref) == plans[1].get(ref), f"the plan of {ref} depends on the order in which advice came")
    for ref, plan in by_hand.items():
        tally.expect(plans[0].get(ref) == plan, f"the plan of {ref} is not the one that ehcplan assemble makes")


def _all_at_once(
    room: Room, tally: Tally, program: pathlib.Path, contents: list[tuple[Child, bytes]], order: str, seconds: float
) -> dict[str, bytes]:
    share = Share.made(room.new_folder("load") / "share", program, cases=max(child.number for child, _ in contents))
    record = Record()
    sender = Sender(share, record, tally, seed=1)
    for child, content in contents:
        sender.put(content, "good, of many", Fate.ACCEPTED, child.ref)
    tally.injected()
    started = time.monotonic()
    watcher = Watcher(room, share)
    peaks: list[str] = []

    def in_cases() -> int:
        return sum(len(os.listdir(folder)) for folder in share.cases.glob("*/advice"))

    for quarter in range(1, 5):
        wanted = len(contents) * quarter // 4
        came = until(lambda: in_cases() >= wanted or not watcher.is_running, seconds / 4, pause=0.2)
        workers = max((measure.peak_memory(pid) for pid in watcher.children()), default=0)
        peaks.append(f"{measure.peak_memory(watcher.process.pid) // 1024}+{workers // 1024}")
        if quarter == 1:
            first = measure.peak_memory(watcher.process.pid)
        if not came:
            break
    made = until(lambda: _all_have_drafts(share), seconds / 2, pause=0.5)
    took = time.monotonic() - started
    last = measure.peak_memory(watcher.process.pid)
    tally.say(
        f"{len(contents)} files for {len(list(share.cases.iterdir()))} cases in {order}: {took:.1f} s, "
        f"{len(contents) / took:.1f} files a second; peak of watcher + worker at each quarter in MB: {', '.join(peaks)}"
    )
    tally.expect(made, f"{order}: not every case has a draft of all its advice: {share.said()[-300:]}")
    tally.expect(last < first + 20_000 + first // 2, f"{order}: memory grew from {first} to {last} kB")
    code = watcher.stop()
    tally.expect(code == 0, f"{order}: asked to end, the watcher ended with {code}")
    tally.expect(run_until_quiet(share), f"{order}: no rest: {share.said()[-300:]}")
    Invariant(share, record, tally).check_at_rest(f"many at once, {order}")
    told = share.receipts_by_hash()
    without = sum(drop.key not in told for drop in record.drops)
    tally.expect(without == 0, f"{order}: {without} files have no receipt")
    return {path.name: plan for path in share.cases.iterdir() if (plan := _plan(share.newest_draft(path.name)))}


def _all_have_drafts(share: Share) -> bool:
    return all(share.newest_draft(case.name) for case in share.cases.iterdir()) and not os.listdir(share.claims)


def _plan(draft: pathlib.Path | None) -> bytes:
    """plan.xml, without the number of the draft: how often a case was made on the way there is not part of the promise."""
    if draft is None or not (draft / "plan.xml").exists():
        return b""
    return (draft / "plan.xml").read_bytes().replace(f'draft="{draft.name}"'.encode(), b"")


def _by_hand(room: Room, program: pathlib.Path, contents: list[tuple[Child, bytes]]) -> dict[str, bytes]:
    """A few of the cases as a person would make them: all the advice in a folder, then `ehcplan assemble`."""
    plans: dict[str, bytes] = {}
    folder = room.new_folder("by-hand")
    for ref in sorted({child.ref for child, _ in contents})[:: max(1, len(contents) // 50)]:
        case = folder / ref
        (case / "advice").mkdir(parents=True)
        for number, (child, content) in enumerate(contents):
            if child.ref == ref:
                (case / "case.xml").write_bytes(children.case_file(child))
                (case / "advice" / f"{number}.xml").write_bytes(content)
        subprocess.run(
            [program, "assemble", case, "--formats", "html", "--date", children.DATE], capture_output=True,
            env=environment(), timeout=120, check=False,
        )
        plans[ref] = _plan(case / "drafts" / "1")
    shutil.rmtree(folder)
    return plans
