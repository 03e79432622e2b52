"""One share: where things lie on it, its cases, and the watcher's own folders."""

import json
import pathlib
import subprocess
from typing import Any

from .children import Child, case_file


class Share:
    def __init__(self, root: pathlib.Path, program: pathlib.Path) -> None:
        self.root = root
        self.program = program
        self.inbox = root / "inbox"
        self.cases = root / "cases"
        self.returned = root / "returned"
        self.receipts = root / "receipts"
        self.own = root / ".ehcplan"
        self.claims = self.own / "claims"
        self.journal = self.own / "journal"
        #: In files outside the share: so that no fault of the share hides what the watcher said.
        self.log = root.parent / (root.name + ".log")

    @classmethod
    def made(cls, root: pathlib.Path, program: pathlib.Path, cases: int = 0) -> "Share":
        """A new share, as a person makes one, with cases 1 to `cases` open."""
        root.mkdir(parents=True, exist_ok=True)
        share = cls(root, program)
        ran = subprocess.run([program, "watch", "--init", root], capture_output=True, text=True, timeout=60, check=False)
        if ran.returncode != 0:
            raise RuntimeError(f"watch --init stopped with exit code {ran.returncode}: {ran.stderr.strip()[-400:]}")
        for number in range(1, cases + 1):
            share.open_case(Child(number))
        return share

    def open_case(self, child: Child) -> None:
        folder = self.cases / child.ref
        (folder / "advice").mkdir(parents=True, exist_ok=True)
        temporary = folder / ".case.xml.new"
        temporary.write_bytes(case_file(child))
        temporary.rename(folder / "case.xml")

    def advice(self, ref: str) -> pathlib.Path:
        return self.cases / ref / "advice"

    def state(self) -> dict[str, Any]:
        """What the watcher last said of itself; empty where it said nothing."""
        try:
            found = json.loads((self.own / "state.json").read_bytes())
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def receipts_by_hash(self) -> dict[str, list[dict[str, Any]]]:
        """What was told about each content, in order of time."""
        told: dict[str, list[dict[str, Any]]] = {}
        for path in sorted(self.receipts.glob("*.json")):
            try:
                receipt = json.loads(path.read_bytes())
            except (OSError, ValueError):
                continue
            told.setdefault(str(receipt.get("sha256")), []).append(receipt)
        # An id is as old as its second.
        return {key: sorted(some, key=lambda receipt: str(receipt.get("at"))) for key, some in told.items()}

    def said(self) -> str:
        """The end of what the watcher wrote."""
        try:
            return self.log.read_text(errors="replace")[-2000:]
        except OSError:
            return ""

    def newest_draft(self, ref: str) -> pathlib.Path | None:
        numbers = [int(path.name) for path in (self.cases / ref / "drafts").glob("[0-9]*") if path.name.isdigit()]
        return self.cases / ref / "drafts" / str(max(numbers)) if numbers else None
