"""A day as it comes: every kind of file, with the hostile ones first, and good files behind them."""

import os

from . import children, hostile, slow
from .children import Child
from .invariant import Invariant
from .record import Drop, Fate, Record
from .room import Room
from .sender import Sender
from .share import Share
from .tally import Tally
from .watcher import Watcher, once, run_until_quiet, until


def run(room: Room, tally: Tally, program: os.PathLike[str], seed: int, short: bool) -> None:
    share = Share.made(room.new_folder("queue") / "share", program, cases=6)  # type: ignore[arg-type]
    record = Record()
    sender = Sender(share, record, tally, seed)
    invariant = Invariant(share, record, tally)
    no_files = hostile.no_files(sender)
    hostile.contents(sender)
    hostile.names(sender, Child(1))
    hostile.pairs(sender, Child(2))
    hostile.leavings(sender, Child(3))
    if not short:
        hostile.huge(sender)
    tally.injected(len(record.drops) + len(no_files))
    watcher = Watcher(room, share)
    behind = [sender.good(Child(4)) for _ in range(5)]
    came = until(lambda: all(accepted(share, drop) for drop in behind), 60 if short else 120)
    tally.expect(came, f"good files came to a stop behind hostile ones: {share.said()[-300:]}")
    slowly(sender, tally)
    taken_back(sender, tally)
    came = until(lambda: all(accepted(share, drop) for drop in record.drops if drop.fate is Fate.ACCEPTED), 60)
    tally.expect(came, "not every good file was accepted within a minute")
    code = watcher.stop()
    tally.expect(code == 0, f"asked to end, the watcher ended with {code}: {share.said()[-300:]}")
    tally.expect(run_until_quiet(share), f"--once never came to rest: {share.said()[-300:]}")
    invariant.check_at_rest("a day with hostile files")
    for name in no_files:
        there = os.path.lexists(os.path.join(sender.inbox, name))
        tally.expect(there, f"{name!r}, which is no file, is gone from the inbox")
    if not short:
        versions(share, sender, tally, invariant)
    kept_secret(share, tally)


def accepted(share: Share, drop: Drop) -> bool:
    """Whether a receipt says that it is in its case."""
    return any(receipt.get("decision") == "accepted" for receipt in share.receipts_by_hash().get(drop.key, ()))


def slowly(sender: Sender, tally: Tally) -> None:
    """All ways of being slow at once, each step after the watcher had time to look several times."""
    under_way = [way(sender, Child(5)) for way in slow.WAYS for _ in range(2)]
    tally.injected(len(under_way))

    def step() -> bool:
        under_way[:] = [one for one in under_way if next(one, "end") is None]
        return not under_way

    try:
        until(step, 30, pause=1.1)
    except OSError as error:
        tally.expect(False, f"a file was taken while it was being written: {error}")


def taken_back(sender: Sender, tally: Tally) -> None:
    """The sender deletes a file that waits for its end: the receipt beside it goes too."""
    path = os.path.join(os.fsdecode(sender.inbox), f"{children.MARK} taken back.xml")
    page = path + ".receipt.html"
    with open(path, "wb") as file:
        file.write(b"<advice>")
    tally.injected()
    tally.expect(until(lambda: os.path.exists(page), 60), "a file without its end has no receipt beside it")
    os.unlink(path)
    tally.expect(until(lambda: not os.path.exists(page), 60), "a file was taken back, and its receipt still says that it waits")


def versions(share: Share, sender: Sender, tally: Tally, invariant: Invariant) -> None:
    """One after another, so that it is known which came first."""
    child, source = Child(6), children.sources()[0]
    submission = "versions-1"

    def content(version: int, note: str) -> bytes:
        return children.advice(child, source, submission=submission, version=version, note=note)

    def put(what: str, version: int, note: str, fate: Fate, decision: str, draft: bool) -> None:
        before = share.newest_draft(child.ref)
        drop = sender.put(content(version, note), what, fate, child.ref)
        tally.injected()
        run_until_quiet(share)
        receipts = share.receipts_by_hash().get(drop.key, [])
        told = [str(receipt.get("decision")) for receipt in receipts]
        tally.expect(told[-1:] == [decision], f"{what}: the receipts say {', '.join(told) or 'nothing'}, not {decision} at last")
        made = share.newest_draft(child.ref) != before
        tally.expect(made == draft, f"{what}: there is {'a' if made else 'no'} new draft")

    put("first version", 1, "One.", Fate.ACCEPTED, "accepted", True)
    put("the same again", 1, "One.", Fate.ACCEPTED, "unchanged", False)
    put("the same id with other words", 1, "Other.", Fate.RETURNED, "returned", False)
    put("third version", 3, "Three.", Fate.ACCEPTED, "accepted", True)
    late = sender.put(content(2, "Two."), "an older version after a newer", Fate.SOMEWHERE, child.ref)
    run_until_quiet(share)
    tally.expect(late.key in share.receipts_by_hash(), "an older version after a newer has no receipt")
    invariant.check_at_rest("versions one after another")
    waiting(share, sender, tally, invariant)


def waiting(share: Share, sender: Sender, tally: Tally, invariant: Invariant) -> None:
    """A file for a case that is opened later."""
    child = Child(77)
    drop = sender.put(sender.fresh(child), "before its case", Fate.SOMEWHERE, child.ref)
    run_until_quiet(share)
    told = [receipt.get("waitsFor") for receipt in share.receipts_by_hash().get(drop.key, [])]
    tally.expect("case-not-open" in told, f"a file before its case is told {told}")
    share.open_case(child)
    for _ in range(3):
        once(share)
    tally.expect(accepted(share, drop), "a file that waited for its case was not taken when the case was opened")
    run_until_quiet(share)
    invariant.check_at_rest("a case opened late")


def kept_secret(share: Share, tally: Tally) -> None:
    """Every name of a child and of a file has the mark."""
    text = share.log.read_text(errors="replace") if share.log.exists() else ""
    tally.expect(children.MARK not in text.lower(), "the log holds a child's name or the name of a file")
    bare = [path for path in (*share.receipts.rglob("*"), *share.cases.rglob("*")) if children.MARK in path.name]
    tally.expect(not bare, f"a file of the share is called after a child: {bare[:1]}")


