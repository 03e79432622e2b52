"""Plants one fault at a time on a share made by hand and sees that the check of the promise notices it.

    PYTHONPATH=Tests python3 -m faults.selftest
"""

import collections
import contextlib
import hashlib
import io
import json
import pathlib
import sys
import tempfile
from collections.abc import Callable

from . import children
from .children import Child
from .invariant import Invariant
from .places import Places
from .record import Drop, Fate, Record, key_of
from .share import Share
from .tally import Tally

GOOD, REFUSED = b"<advice>good</advice>", b"<advice>bad</advice>"
REF = Child(1).ref


class Planted:
    """A share at rest on which all is well: one file in its case, with a draft, and one returned."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.share = Share(folder / "share", pathlib.Path("/nothing"))
        for made in (self.share.inbox, self.share.claims, self.share.receipts, self.share.returned / "b", self.share.advice(REF)):
            made.mkdir(parents=True)
        self.advice = self.share.advice(REF) / "d-0.xml"
        self.advice.write_bytes(GOOD)
        self.refused = self.share.returned / "b" / "bad.xml"
        self.refused.write_bytes(REFUSED)
        self.receipt = self.share.receipts / "a.json"
        told = json.dumps({"id": "a", "file": "good.xml", "size": 1, "at": "2026", "decision": "accepted"})
        for path in (self.receipt, self.share.returned / "b" / "receipt.json"):
            path.write_text(told)
        self.draft = self.share.cases / REF / "drafts" / "1"
        self.draft.mkdir(parents=True)
        (self.draft / "plan.html").write_bytes(b"plan")
        self.manifest()
        self.record = Record()
        self.record.add(Drop(b"good.xml", key_of(GOOD), "good", Fate.ACCEPTED, REF))
        self.record.add(Drop(b"bad.xml", key_of(REFUSED), "bad", Fate.RETURNED))

    def manifest(self, text: bytes = b"plan") -> None:
        entry = {"file": "plan.html", "bytes": len(text), "sha256": hashlib.sha256(text).hexdigest()}
        inputs = [{"file": "advice/d-0.xml", "bytes": len(GOOD), "sha256": key_of(GOOD)}]
        (self.draft / "manifest.json").write_text(json.dumps({"outputs": [entry], "inputs": inputs}))

    def renew(self) -> None:
        """The draft is written over, and sound in itself."""
        (self.draft / "plan.html").write_bytes(b"other")
        self.manifest(b"other")


def put(path: Callable[[Planted], pathlib.Path], content: bytes) -> Callable[[Planted], None]:
    def plant(on: Planted) -> None:
        path(on).parent.mkdir(parents=True, exist_ok=True)
        path(on).write_bytes(content)

    return plant


#: What is noticed, what is planted, and words of the message.
PLANTS: tuple[tuple[str, Callable[[Planted], object], str], ...] = (
    ("lost", lambda on: on.advice.unlink(), "good"),
    ("lost", lambda on: on.refused.unlink(), "bad"),
    ("lost", lambda on: on.refused.write_bytes(REFUSED + b"\n"), "bad"),
    ("doubled", put(lambda on: on.share.inbox / "good.xml", GOOD), "inbox/good.xml"),
    ("doubled", put(lambda on: on.share.claims / "c" / "good.xml", GOOD), "claims/c"),
    ("doubled", put(lambda on: on.share.advice(REF) / "again.xml", GOOD), "again.xml"),
    ("doubled", put(lambda on: on.share.returned / "c" / "good.xml", GOOD), "returned/c"),
    ("doubled", lambda on: (on.share.inbox / "good.xml").hardlink_to(on.advice), "inbox/good.xml"),
    ("torn", lambda on: on.advice.write_bytes(GOOD[:-5]), "nobody dropped whole"),
    ("torn", lambda on: (on.draft / "plan.html").write_bytes(b"pla"), "has 3 bytes"),
    ("torn", lambda on: (on.draft / "plan.html").write_bytes(b"plum"), "other content"),
    ("torn", lambda on: (on.draft / "plan.html").unlink(), "lacks plan.html"),
    ("torn", put(lambda on: on.draft / "more.html", b"x"), "not in its manifest"),
    ("torn", lambda on: (on.draft / "manifest.json").write_bytes(b'{"outp'), "no sound manifest"),
    ("torn", lambda on: on.renew(), "was written over"),
    ("torn", lambda on: on.draft.rename(on.draft.with_name("7")), "is gone"),
    ("torn", lambda on: on.receipt.write_bytes(b""), "cannot be read"),
    ("torn", lambda on: on.receipt.write_bytes(b'{"decision": "perhaps"}'), "has no decision"),
    ("failed", lambda on: on.advice.rename(on.share.inbox / "good.xml"), "should be in the advice"),
    ("failed", put(lambda on: on.draft.parent / ".2.making-abc" / "plan.html", b"p"), "left behind"),
)


def main() -> None:
    passed, failed = 0, 0

    def expect(holds: bool, sentence: str) -> None:
        nonlocal passed, failed
        passed, failed = passed + holds, failed + (not holds)
        if not holds:
            print(f"FAILED {sentence}")

    for kind, plant, words in (("nothing", lambda on: None, ""), *PLANTS):
        with tempfile.TemporaryDirectory() as folder:
            tally, output = Tally(), io.StringIO()
            on = Planted(pathlib.Path(folder))
            invariant = Invariant(on.share, on.record, tally)
            with contextlib.redirect_stdout(output):
                invariant.check_at_rest("nothing")
                sound = tally.failed == 0
                plant(on)
                invariant.check_at_rest("a plant")
        expect(sound, f"a share that is well is found to be bad: {output.getvalue()}")
        if kind == "nothing":
            expect(tally.failed == 0, f"a share that is well, looked at twice: {output.getvalue()}")
        else:
            expect(getattr(tally, kind) > 0, f"{kind} is not noticed where it should say “{words}”")
            expect(words in output.getvalue(), f"“{words}” is not said; it says {output.getvalue()}")
    _moving(expect)
    _children(expect)
    print(f"self-test of the fault harness: {passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


def _moving(expect: Callable[[bool, str], None]) -> None:
    """A file that moves on while the places are walked is one file."""

    class Moving(Places):
        def _walk(self, place: str, folder: pathlib.Path, deep: bool = True) -> collections.Counter[str]:
            counted = super()._walk(place, folder, deep)
            if place == "inbox":
                (folder / "good.xml").rename(on.share.claims / "good.xml")
            return counted

    with tempfile.TemporaryDirectory() as folder:
        on = Planted(pathlib.Path(folder))
        on.advice.rename(on.share.inbox / "good.xml")
        places = Moving(on.share)
        expect(places.copies(key_of(GOOD)) == 1, f"a file that moves is counted as {places.where(key_of(GOOD))}")


def _children(expect: Callable[[bool, str], None]) -> None:
    """Thousands of children and files, none like another."""
    many = [Child(number) for number in range(1, 1001)]
    expect(len({child.ref for child in many}) == 1000, "two children have one reference")
    expect(all(children.MARK in child.surname for child in many), "a surname lacks its mark")
    files = {children.advice(child, source) for child in many[:50] for source in children.sources()}
    expect(len(files) == 50 * len(children.sources()), "two advice files are the same")
    expect(not any(children.FORENAME.encode() in file for file in files), "the child of the sample is named")


if __name__ == "__main__":
    main()
