"""Invented children, their cases, and as many different advice files about them as anybody wants.

Everything is derived from one sample case by plain edits of its text, so that it is valid by the same rules.
"""

import dataclasses
import functools
import pathlib
import re

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "samples" / "09-amended-after-review"
DATE = "2026-11-10"
# Those of the sample's child.
REF, FORENAME, SURNAME, BIRTH = "AB-2025-0318", "Marlon", "Devereux-Kaye", "2016-03-08"
#: Stands in every surname and in no other word: what must not be in a log is found by it.
MARK = "quill"
FORENAMES = ("Aldwin", "Bartley", "Corwin", "Dunstan", "Edric", "Fenwick", "Godric", "Hadley", "Ivor", "Jorvin")
SURNAMES = ("Ash", "Bram", "Cor", "Dun", "Elm", "Fern", "Gorse", "Haw", "Ing", "Kel", "Lark", "Mar", "Nor", "Oak")


@dataclasses.dataclass(frozen=True)
class Child:
    number: int

    @property
    def ref(self) -> str:
        return f"FT-2026-{self.number:04}"

    @property
    def forename(self) -> str:
        return FORENAMES[self.number % len(FORENAMES)]

    @property
    def surname(self) -> str:
        first, second = divmod(self.number, len(SURNAMES))
        return SURNAMES[first % len(SURNAMES)] + SURNAMES[second].lower() + MARK

    @property
    def birth(self) -> str:
        return f"20{12 + self.number % 6}-{1 + self.number % 12:02}-{1 + self.number * 7 % 28:02}"


@functools.cache
def sources() -> tuple[str, ...]:
    """Names of the sample's submissions of advice, small ones first."""
    files = sorted((SAMPLE / "advice").glob("*.xml"), key=lambda file: (file.stat().st_size, file.name))
    return tuple(file.stem for file in files if 'kind="advice"' in file.read_text(encoding="utf-8"))


@functools.cache
def _text(relative: str) -> str:
    return (SAMPLE / relative).read_text(encoding="utf-8")


def _about(child: Child, text: str) -> str:
    text = text.replace(REF, child.ref).replace(SURNAME, child.surname).replace(FORENAME, child.forename)
    text = text.replace(BIRTH, child.birth)
    return re.sub(r"\n *<(nhs-number|upn|uln)>[^<]*</\1>", "", text)


def case_file(child: Child) -> bytes:
    return _about(child, _text("case.xml")).encode()


def advice(
    child: Child, source: str, *, submission: str | None = None, version: int = 1, note: str | None = None
) -> bytes:
    """A valid advice file.

    source: one of `sources()`; submission: its id, otherwise the sample's own; note: words that make it another file.
    """
    text = _about(child, _text(f"advice/{source}.xml"))
    start, end = re.search(r"<advice\b[^>]*>", text).span()  # type: ignore[union-attr]
    head = re.sub(r'\bversion="\d+"', f'version="{version}"', text[start:end])
    if submission:
        head = re.sub(r'\bid="[^"]*"', f'id="{submission}"', head)
    text = text[:start] + head + text[end:]
    if note:
        text = text.replace("</advice>", f'\n  <narrative heading="Note">{note}</narrative>\n</advice>')
    return text.encode()


def submission_of(source: str) -> str:
    """The id that the sample's own file has."""
    return re.search(r'<advice\b[^>]*\bid="([^"]*)"', _text(f"advice/{source}.xml")).group(1)  # type: ignore[union-attr]
