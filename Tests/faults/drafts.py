"""Whether what was published is complete and was never changed."""

import hashlib
import json
import pathlib
from collections.abc import Iterator
from typing import Any

from .share import Share

MANIFEST = "manifest.json"


def faults_of(draft: pathlib.Path) -> Iterator[str]:
    """Sentences about one published folder."""
    try:
        manifest = json.loads((draft / MANIFEST).read_bytes())
        outputs = {entry["file"]: entry for entry in manifest["outputs"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        yield f"{_name(draft)} has no sound {MANIFEST}: {error}"
        return
    present = {str(path.relative_to(draft)) for path in draft.rglob("*") if not path.is_dir()} - {MANIFEST}
    for missing in sorted(outputs.keys() - present):
        yield f"{_name(draft)} lacks {missing}"
    for extra in sorted(present - outputs.keys()):
        yield f"{_name(draft)} holds {extra}, which is not in its manifest"
    for name in sorted(outputs.keys() & present):
        content = (draft / name).read_bytes()
        if len(content) != outputs[name]["bytes"]:
            yield f"{_name(draft)}: {name} has {len(content)} bytes, not {outputs[name]['bytes']}"
        elif hashlib.sha256(content).hexdigest() != outputs[name]["sha256"]:
            yield f"{_name(draft)}: {name} has other content than its manifest says"


def inputs_of(draft: pathlib.Path) -> set[str]:
    """Hashes of the advice that went into it; none where its manifest is not sound, which `faults_of` tells."""
    try:
        manifest: dict[str, Any] = json.loads((draft / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return set()
    return {entry["sha256"] for entry in manifest["inputs"] if entry["file"].startswith("advice/")}


class Published:
    """Remembers every draft that was ever seen: none may change or go."""

    def __init__(self) -> None:
        self._seen: dict[pathlib.Path, str] = {}

    def faults(self, share: Share) -> Iterator[str]:
        now: set[pathlib.Path] = set()
        for draft in sorted(share.cases.glob("*/drafts/*")):
            if not draft.name.isdigit():
                continue
            now.add(draft)
            mark = self._mark(draft)
            known = self._seen.get(draft)
            # A draft that was looked at and is the same by every time stamp needs no second look.
            if known == mark:
                continue
            if known is not None and known.split()[0] != mark.split()[0]:
                yield f"{_name(draft)} was written over"
            yield from faults_of(draft)
            self._seen[draft] = mark
        for gone in sorted(self._seen.keys() - now):
            yield f"{_name(gone)} was there and is gone"
            del self._seen[gone]

    @staticmethod
    def _mark(draft: pathlib.Path) -> str:
        """The hash of its manifest, then what changes when anything in the folder does."""
        try:
            manifest = hashlib.sha256((draft / MANIFEST).read_bytes()).hexdigest()
        except OSError:
            manifest = "none"
        stamps = sorted((path.name, path.lstat().st_mtime_ns, path.lstat().st_size) for path in draft.rglob("*"))
        return f"{manifest} {draft.stat().st_mtime_ns} {stamps}"


def leavings(share: Share) -> Iterator[str]:
    """Staging folders that nobody is writing any more."""
    for path in sorted(share.cases.glob("*/drafts/.*")):
        yield f"cases/{path.parent.parent.name}/drafts/{path.name} was left behind"


def _name(draft: pathlib.Path) -> str:
    return "/".join(draft.parts[-4:])
