"""Reads a corpus of labelled statements: tab-separated, UTF-8, one header line, no quoting (Tests/corpus/README.md)."""

import dataclasses

ELEMENTS = ("what", "who", "qualification", "how-often", "how-long", "group", "period", "trigger", "date")
PROVISION_LABELS = ("specific", "partly", "nonspecific")
OUTCOME_LABELS = ("smart", "not-smart", "provision-in-disguise")


@dataclasses.dataclass(frozen=True)
class Row:
    id: str
    section: str
    label: str
    text: str
    is_contested: bool
    must_name: frozenset = frozenset()
    may_name: frozenset = frozenset()
    vague: tuple = ()

    @property
    def is_flagged(self):
        return self.label not in ("specific", "smart")

    @property
    def spans(self):
        """Where the marked words stand, in Unicode scalars; each occurrence counts."""
        spans = []
        for words in self.vague:
            start = self.text.find(words)
            while start >= 0:
                spans.append((start, start + len(words)))
                start = self.text.find(words, start + 1)
        return spans


class CorpusFault(Exception):
    pass


def read(path, labels):
    """The rows of a file; a row that breaks the format stops the reading with its line."""
    rows, seen = [], set()
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    header = lines[0].split("\t")
    for number, line in enumerate(lines[1:], 2):
        values = line.split("\t")
        if len(values) != len(header):
            raise CorpusFault(f"{path.name}:{number}: {len(values)} columns, not {len(header)}")
        row = make(dict(zip(header, values)))
        if fault := fault_of(row, labels, seen):
            raise CorpusFault(f"{path.name}:{number}: {fault}")
        seen |= {row.id, row.text}
        rows.append(row)
    return rows


def make(fields):
    def names(key):
        return frozenset(filter(None, fields.get(key, "").split(",")))

    return Row(
        id=fields["id"], section=fields.get("section", "E"), label=fields["label"], text=fields["text"],
        is_contested=fields["contested"] == "yes", must_name=names("must_name"), may_name=names("may_name"),
        vague=tuple(filter(None, fields.get("vague", "").split(" ; "))))


def fault_of(row, labels, seen):
    if row.label not in labels:
        return f"no such label: {row.label}"
    if unknown := (row.must_name | row.may_name) - set(ELEMENTS):
        return f"no such element: {', '.join(sorted(unknown))}"
    if not row.must_name <= row.may_name:
        return "must_name holds an element that may_name lacks"
    if missing := [words for words in row.vague if words not in row.text]:
        return f"{len(missing)} marked phrase(s) do not stand in the text"
    if row.id in seen or row.text in seen:
        return "its id or its text stands twice"
    return None
