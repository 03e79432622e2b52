"""Sees that the scorecard counts rightly: small made-up corpora with the scores worked out by hand, each fault of the
format planted and refused, and the program asked about two statements.

    python3 scripts/support/scorecard_selftest.py --program .build/debug/ehcplan
"""

import argparse
import pathlib
import sys
import tempfile

import corpus
import scorecard
import scoring

HEADER = "id\tsection\tlabel\tcontested\tmust_name\tmay_name\tvague\ttext"
FIRM = "P1\tF\tspecific\t\t\t\t\tA teacher reads with Ada alone for 20 minutes on Mondays & Fridays."
LOOSE = "P2\tF\tnonspecific\t\twho,what\twho,what,group\tregular ; support\tAda has regular support and more regular talks."
HALF = "P3\tH1\tpartly\t\twho\twho\tsomebody\tFour hours of short breaks each week with somebody."
OPEN = "P4\tF\tpartly\tyes\twho\twho\t\tAn adult is near."
# a row, what is planted in it, words of the fault
FAULTS = (
    (FIRM, FIRM, "P1\tF\tspecific", "columns"),
    (FIRM, "specific", "splendid", "no such label"),
    (LOOSE, "who,what,group", "who,what,whither", "no such element"),
    (HALF, "who\twho", "who\twhat", "may_name"),
    (HALF, "\tsomebody\t", "\tanybody\t", "do not stand in the text"),
    (HALF, "P3", "P4", "stands twice"),
    (FIRM, FIRM.split("\t")[-1], OPEN.split("\t")[-1], "stands twice"),
)

outcomes = []


def expect(truth, sentence):
    outcomes.append((bool(truth), sentence))


def equal(what, given, wanted):
    expect(given == wanted, f"{what}: {given!r}, not {wanted!r}")


def read(text):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "provision.tsv"
        path.write_text(text, encoding="utf-8")
        return corpus.read(path, corpus.PROVISION_LABELS)


def reading():
    rows = read("\n".join([HEADER, FIRM, LOOSE, HALF, OPEN]) + "\n")
    equal("ids", [row.id for row in rows], ["P1", "P2", "P3", "P4"])
    equal("flagged", [row.is_flagged for row in rows], [False, True, True, True])
    equal("elements that somebody asked for", rows[1].may_name, {"who", "what", "group"})
    # Each occurrence of marked words counts, in Unicode scalars.
    equal("spans", rows[1].spans, [(8, 15), (33, 40), (16, 23)])
    equal("agreed", [row.id for row in scoring.agreed(rows)], ["P1", "P2", "P3"])
    for row, sound, faulty, words in FAULTS:
        try:
            read("\n".join([HEADER, OPEN, row.replace(sound, faulty)]) + "\n")
            expect(False, f"a file is read although: {words}")
        except corpus.CorpusFault as fault:
            expect(words in str(fault) and "provision.tsv:" in str(fault), f"{fault}, not: {words}")
    return rows


def scores(rows):
    score = scoring.flagged(rows, {"P1", "P2", "P4"})
    # P2 is found and P3 is not; P1 is said wrongly; P4 is contested and does not count.
    equal("flagged against fine", (score.sought, score.found, score.said, score.right), (2, 1, 2, 1))
    equal("precision, recall, F1", (score.precision, score.recall, score.f1), (0.5, 0.5, 0.5))
    empty = scoring.Score()
    equal("nothing sought and nothing said", (empty.precision, empty.recall, empty.f1), (1, 1, 1))
    equal("nothing right", scoring.Score(sought=1, said=1).f1, 0)
    total, by_element = scoring.missing(rows, {"P1": ["what"], "P2": ["who", "group", "date"], "P3": [], "P4": ["who"]})
    # Asked for by all: who and what of P2, who of P3. Named: who (right), group (somebody asked), date (nobody did).
    equal("missing elements", (total.sought, total.found, total.said, total.right), (3, 1, 3, 2))
    equal("missing who", (by_element["who"].sought, by_element["who"].found, by_element["who"].said), (2, 1, 1))
    equal("missing date", (by_element["date"].said, by_element["date"].right), (1, 0))
    score = scoring.spans(rows, {"P1": [(0, 3)], "P2": [(10, 18), (40, 46)], "P3": [], "P4": [(0, 2)]})
    # One mark overlaps two spans of P2, the other begins where one ends; P3's is not found and P1 has none.
    equal("vague spans", (score.sought, score.found, score.said, score.right), (4, 2, 3, 1))
    labels = scoring.labels(rows, {"P1": "specific", "P2": "partly", "P3": "partly", "P4": "partly"})
    equal("one label", (labels["partly"].precision, labels["partly"].recall), (0.5, 1.0))
    equal("a label never given", (labels["nonspecific"].said, labels["nonspecific"].recall), (0, 0.0))


def page(rows):
    findings = [
        {"id": "a", "item": "P2"}, {"id": "a", "item": "P2"}, {"id": "a", "item": "P1"}, {"id": "b", "item": "P9"},
        {"id": "c"},
    ]
    equal("what rules speak about", dict(scorecard.spoken_of({row.id: row for row in rows}, findings)), {"a": {"P1", "P2"}})
    expect("Mondays &amp; Fridays" in scorecard.advice(rows[:1]), "the words of a statement are not escaped")
    table = scorecard.table("T", [("x", scoring.Score(sought=4, found=1, said=2, right=1))])
    expect("| x | 0.500 | 0.250 | 0.333 |" in table, f"a row of a table: {table}")


def program(rows, path):
    """The program's own answers are read: what it says of each line, and what its rules say of each row."""
    scorecard.PROGRAM = path
    read_rows = scorecard.lint(rows)
    equal("statements with an answer", sorted(read_rows), ["P1", "P2", "P3", "P4"])
    equal("verdicts", [read_rows[key]["verdict"] == "specific" for key in ("P1", "P2")], [True, False])
    lines = "\n".join(scorecard.rules_part(rows))
    expect("| `vague-support` | 1 | 0 | 1.00 |" in lines, f"by rule: {lines}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    rows = reading()
    scores(rows)
    page(rows)
    program(rows, arguments.program.resolve())
    failed = [sentence for truth, sentence in outcomes if not truth]
    for sentence in failed:
        print(f"FAILED self-test: {sentence}")
    print(f"self-test of the scorecard: {len(outcomes) - len(failed)} passed, {len(failed)} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
