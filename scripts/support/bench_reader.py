"""The reader of provision over 10 MB of statements, beside a plain scan of the bytes and beside all phrases of the lexicon
as one regular expression. Called by bench.py.

What it expects of `ehcplan-bench`:
    ehcplan-bench --reader FILE   prints {"bytes", "lines", "flagged", "scan": ms, "reader": ms}, of the processor
"""

import json
import pathlib
import re
import tempfile
import time

import corpus
import lxml.etree

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LEXICON = "{urn:ehcplan:lexicon}"
MEGABYTES = 10


def measure(run, bench):
    with tempfile.TemporaryDirectory() as temporary:
        path = pathlib.Path(temporary) / "statements.txt"
        text = statements()
        path.write_text(text, encoding="utf-8")
        turns = [json.loads(run([bench, "--reader", path])) for _ in range(3)]
    best = {**turns[0], **{name: min(turn[name] for turn in turns) for name in ("scan", "reader")}}
    pattern, count = expression()
    started = time.process_time()
    found = sum(1 for _ in pattern.finditer(text))
    best["regex"] = (time.process_time() - started) * 1000
    print(f"\n{'The reader of provision':<50}milliseconds on the processor, MB a second, scan = 1")
    print(f"  {best['bytes']:,} bytes, {best['lines']:,} statements, {best['flagged']:,} flagged")
    for name, what in (
        ("scan", "a scan of the bytes"),
        ("reader", "the reader: what is promised, missing and vague"),
        ("regex", f"one regular expression of {count} phrases ({found:,} hits)"),
    ):
        rate = best["bytes"] / 1_000_000 / (best[name] / 1000)
        print(f"  {what:<60}{best[name]:>10.0f}{rate:>10.1f}{best[name] / best['scan']:>10.1f}")
    return best


def statements():
    """The statements of the corpus over and over, in another order each time, each time with other numbers."""
    rows = corpus.read(ROOT / "Tests/corpus/provision.tsv", corpus.PROVISION_LABELS)
    lines, size, turn = [], 0, 0
    while size < MEGABYTES * 1_000_000:
        turn += 1
        for index in range(len(rows)):
            text = rows[(index * 101 + turn) % len(rows)].text
            lines.append(re.sub(r"\d+", lambda digits: str(1 + (int(digits[0]) + turn) % 60), text))
            size += len(lines[-1].encode()) + 1
    return "\n".join(lines) + "\n"


def expression():
    """Every vague phrase as alternatives of one expression, whatever the capitals. What stands for other words in a phrase
    (`_`, `...`, `{a|b}`, `#`) is written out (templates/base/schemas/phrases.xsd)."""
    root = lxml.etree.parse(ROOT / "templates/base/wording/lexicon.xml").getroot()
    phrases = set()
    for element in root.iter(f"{LEXICON}phrases"):
        phrases |= {" ".join(phrase.split()) for phrase in (element.text or "").split(";")}
    phrases = sorted(filter(None, phrases), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(r"\b(?:" + "|".join(map(written_out, phrases)) + r")\b", re.IGNORECASE), len(phrases)


def written_out(phrase):
    pieces = re.split(r"(\.\.\.|\b_\b|#|\{[^}]*\})", phrase)
    return "".join(
        r"\w+(?: \w+){0,2}" if piece == "..." else r"\w+" if piece == "_" else r"\d+" if piece == "#"
        else "(?:" + "|".join(map(re.escape, piece[1:-1].split("|"))) + ")" if piece.startswith("{")
        else re.escape(piece) for piece in pieces)
