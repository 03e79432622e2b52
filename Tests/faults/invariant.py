"""The promise: every content that ever was whole in the inbox lies in exactly one of inbox, claim, case advice or
returned, unchanged; and every published document is complete."""

import json
import pathlib

from .drafts import Published, inputs_of, leavings
from .places import PLACES, Places
from .record import Fate, Record
from .share import Share
from .tally import Tally

DECISIONS = {"accepted", "unchanged", "waiting", "returned"}


class Invariant:
    """Checks one share again and again.

    originals_stay: whether files stay in the inbox and copies are taken (`--leave-originals`).
    """

    def __init__(
        self, share: Share, record: Record, tally: Tally, *, inbox: pathlib.Path | None = None,
        originals_stay: bool = False,
    ) -> None:
        self.share = share
        self.record = record
        self.tally = tally
        self.inbox = inbox
        self.originals_stay = originals_stay
        self._published = Published()

    def check(self, after: str) -> bool:
        """What holds at any moment, even while nobody has cleaned up after a crash."""
        before = self.tally.failed
        places = Places(self.share, self.inbox)
        self._nothing_lost(places, after)
        self._nothing_torn(places, after)
        for fault in self._published.faults(self.share):
            self.tally.broke("torn", f"{fault} (after {after})")
        for path in sorted([*self.share.receipts.glob("*.json"), *self.share.returned.glob("*/receipt.json")]):
            if (fault := receipt_fault(path)) is not None:
                self.tally.broke("torn", f"{path.parent.name}/{path.name} {fault} (after {after})")
        good = self.tally.failed == before
        if good:
            self.tally.expect(True, "")
        return good

    def check_at_rest(self, after: str) -> bool:
        """What holds besides when the watcher has come to rest and nothing is on its way."""
        good = self.check(after)
        before = self.tally.failed
        places = Places(self.share, self.inbox)
        for drop in self.record.drops:
            self.tally.expect(
                self._is_where_it_belongs(places, drop.key, drop.fate, drop.ref),
                f"{drop.kind} {drop.name!r} should be {drop.fate.value}; it is {places.where(drop.key)} (after {after})",
            )
        for left in leavings(self.share):
            self.tally.expect(False, f"{left} (after {after})")
        for ref, contents in places.of_case.items():
            if contents:
                newest = self.share.newest_draft(ref)
                made = inputs_of(newest) if newest else set()
                self.tally.expect(
                    made == set(contents),
                    f"the newest draft of {ref} has {len(made)} files of advice and not the {len(contents)} of its "
                    f"case (after {after})",
                )
        return good and self.tally.failed == before

    def _is_where_it_belongs(self, places: Places, key: str, fate: Fate, ref: str | None) -> bool:
        match fate:
            case Fate.ACCEPTED:
                return places.of_case.get(ref or "", {}).get(key, 0) == 1
            case Fate.RETURNED:
                return places.found["returned"][key] > 0
            case Fate.STAYS:
                return places.found["inbox"][key] > 0
            case Fate.WAITS:
                return places.found["inbox"][key] + places.found["claims"][key] > 0
            case Fate.SOMEWHERE:
                return places.copies(key) > 0

    def _nothing_lost(self, places: Places, after: str) -> None:
        for key, drops in self.record.count.items():
            copies = places.copies(key)
            if self.originals_stay:
                if places.found["inbox"][key] == 0:
                    self.tally.broke("lost", f"{self.record.what(key)} is no longer in the inbox (after {after})")
                copies -= places.found["inbox"][key]
                drops = 1
            elif copies == 0:
                self.tally.broke("lost", f"{self.record.what(key)} (after {after})")
            in_advice = max((contents[key] for contents in places.of_case.values()), default=0)
            if copies > drops or in_advice > 1:
                self.tally.broke(
                    "doubled", f"{self.record.what(key)}: dropped {drops} times, is {places.where(key)} (after {after})"
                )

    def _nothing_torn(self, places: Places, after: str) -> None:
        """Only what was dropped whole may be in a case."""
        for ref, contents in places.of_case.items():
            for key in contents.keys() - self.record.count.keys():
                self.tally.broke("torn", f"the advice of {ref} has a file that nobody dropped whole (after {after})")


def receipt_fault(path: pathlib.Path) -> str | None:
    """What is wrong with a receipt, or nothing."""
    try:
        receipt = json.loads(path.read_bytes())
    except FileNotFoundError:  # it was over, and was taken away since the folder was read
        return None
    except (OSError, ValueError) as error:
        return f"cannot be read: {error}"
    if not isinstance(receipt, dict) or receipt.get("decision") not in DECISIONS:
        return "has no decision"
    lacking = {"id", "file", "size", "at"} - receipt.keys()
    return f"lacks {', '.join(sorted(lacking))}" if lacking else None


__all__ = ["PLACES", "Invariant", "receipt_fault"]
