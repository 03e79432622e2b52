"""How often the reader and the rules are right, on labelled statements. Called by scripts/scorecard."""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.sax.saxutils

import corpus
import scoring

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / ".build/release/ehcplan"
OWN = ROOT / "Tests/corpus"
PAGE = OWN / "SCORECARD.md"
TITLES = {
    ROOT.parent / "shared/corpus": "Labelled elsewhere, twice; the reader was built against it",
    OWN: "Labelled twice; the reader was built against it",
    OWN / "single": "Labelled once; the reader was built against it",
    OWN / "unseen": "Labelled once; the reader has never been changed after it",
}

# What charities and councils name as vague (handbook of practice), matched without looking at what stands around it.
PHRASES = (
    "access to", "opportunities", "regular", "as required", "as appropriate", "as needed", "when needed", "support",
    "input", "interventions", "would benefit from", "where possible", "encouraged to", "frequent", "subject to", "ongoing",
)


def main():
    parser = argparse.ArgumentParser(prog="scripts/scorecard")
    parser.add_argument("corpora", nargs="*", type=pathlib.Path, help="folders with provision.tsv and outcomes.tsv")
    parser.add_argument("--page", type=pathlib.Path, help="write the page here; - for the screen")
    parser.add_argument("--misses", type=pathlib.Path, help="also write every row that was read wrongly to this file")
    arguments = parser.parse_args()
    folders = [*arguments.corpora, OWN, OWN / "single", OWN / "unseen"]
    misses = []
    page = [*HEAD]
    for folder in folders:
        page += card(folder, misses)
    text = "\n".join(page).rstrip("\n") + "\n"
    if str(arguments.page) == "-":
        sys.stdout.write(text)
    else:
        (arguments.page or PAGE).write_text(text, encoding="utf-8")
    if arguments.misses:
        arguments.misses.write_text("".join(misses), encoding="utf-8")


def card(folder, misses):
    provision = corpus.read(folder / "provision.tsv", corpus.PROVISION_LABELS)
    outcomes = corpus.read(folder / "outcomes.tsv", corpus.OUTCOME_LABELS)
    read, read_outcomes = lint(provision), lint(outcomes)
    lines = [f"## {TITLES.get(folder.resolve(), 'A corpus from elsewhere')}", ""]
    lines += provision_part(provision, read, misses, baseline(folder))
    lines += outcome_part(outcomes, read_outcomes, misses)
    return lines + rules_part(provision)


def baseline(folder):
    """What the README of a corpus says that a list of phrases reaches on it, if it says so."""
    readme = folder / "README.md"
    text = " ".join(readme.read_text(encoding="utf-8").split()) if readme.is_file() else ""
    if not (said := re.search(r"without context, gets precision ([\d.]+) and recall ([\d.]+)", text)):
        return []
    precision, recall = float(said[1]), float(said[2])
    score = scoring.Score(sought=100, found=round(100 * recall), said=100, right=round(100 * precision))
    return [("The same by a list of phrases, as the README of the corpus gives it", score)]


def lint(rows):
    """What `ehcplan lint` says of each row, by id."""
    result = {}
    for section in sorted({row.section for row in rows}):
        own = [row for row in rows if row.section == section]
        text = "".join(row.text + "\n" for row in own)
        done = subprocess.run(
            [PROGRAM, "lint", "--section", section, "--format", "json", "-"], input=text.encode(), capture_output=True,
            check=False)
        answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
        if len(answers) != len(own):
            raise SystemExit(f"ehcplan lint gave {len(answers)} answers for {len(own)} lines: {done.stderr.decode()}")
        result |= {row.id: answer for row, answer in zip(own, answers)}
    return result


def provision_part(rows, read, misses, given=()):
    agreed = scoring.agreed(rows)
    said = {row.id for row in rows if read[row.id]["verdict"] != "specific"}
    named = {row.id: read[row.id]["missing"] for row in rows}
    marked = {row.id: [(mark["start"], mark["end"]) for mark in read[row.id]["vague"]] for row in rows}
    by_phrase = {row.id for row in rows if any(phrase in row.text.lower() for phrase in PHRASES)}
    total, by_element = scoring.missing(rows, named)
    lines = [f"Provision: {len(agreed)} statements, {sum(row.is_flagged for row in agreed)} of them flagged by the people "
             f"who labelled them; {len(rows) - len(agreed)} on which they disagree are left out.", ""]
    lines += table("Provision", [
        ("Flagged against fine", scoring.flagged(rows, said)),
        ("The same by a list of 16 phrases, without context", scoring.flagged(rows, by_phrase)),
        *given,
        ("Missing elements", total),
        ("Vague spans", scoring.spans(rows, marked)),
    ])
    lines += table("Flagged, by section", [
        (section, scoring.flagged([row for row in rows if row.section == section], said))
        for section in sorted({row.section for row in rows})])
    lines += table("Missing elements, by section", [
        (section, scoring.missing([row for row in rows if row.section == section], named)[0])
        for section in sorted({row.section for row in rows})])
    lines += table("Missing, by element", [
        (element, by_element[element]) for element in corpus.ELEMENTS if element in by_element])
    lines += table("Verdicts", sorted(scoring.labels(rows, {key: value["verdict"] for key, value in read.items()}).items()))
    for row in agreed:
        gone, extra = row.must_name - set(named[row.id]), set(named[row.id]) - row.may_name
        if (row.id in said) != row.is_flagged or (row.is_flagged and (gone or extra)):
            misses.append(f"{row.id}\t{row.section}\t{row.label}\t{read[row.id]['verdict']}\t"
                          f"{','.join(sorted(gone))}\t{','.join(sorted(extra))}\t{row.text}\n")
    return lines


def outcome_part(rows, read, misses):
    verdicts = {key: value["verdict"] for key, value in read.items()}
    said = {key for key, verdict in verdicts.items() if verdict != "smart"}
    agreed = scoring.agreed(rows)
    lines = [f"Outcomes: {len(agreed)} statements.", ""]
    lines += table("Outcomes", [
        ("Flagged against smart", scoring.flagged(rows, said)), *sorted(scoring.labels(rows, verdicts).items())])
    misses += [f"{row.id}\tE\t{row.label}\t{verdicts[row.id]}\t\t\t{row.text}\n" for row in agreed
               if verdicts[row.id] != row.label]
    return lines


def rules_part(rows):
    """How many flagged and how many fine statements each rule speaks about, when each stands alone in a row of advice."""
    agreed = scoring.agreed(rows)
    with tempfile.TemporaryDirectory() as temporary:
        path = pathlib.Path(temporary) / "advice.xml"
        path.write_text(advice(agreed), encoding="utf-8")
        done = subprocess.run(
            [PROGRAM, "check", path, "--date", "2026-06-01", "--format", "json"], capture_output=True, check=False)
    try:
        findings = json.loads(done.stdout)["result"]["findings"]
    except (ValueError, KeyError):
        raise SystemExit(f"ehcplan check gave no findings: {done.stderr.decode()}") from None
    by_item = {row.id: row for row in agreed}
    spoken = spoken_of(by_item, findings)
    lines = ["### By rule", "", "Each statement stands alone in a row of advice whose fields are blank.", "",
             "| Rule | Flagged statements | Fine statements | Share that is flagged |", "|---|---:|---:|---:|"]
    for rule in sorted(spoken):
        flagged = sum(by_item[item].is_flagged for item in spoken[rule])
        lines.append(f"| `{rule}` | {flagged} | {len(spoken[rule]) - flagged} | {flagged / len(spoken[rule]):.2f} |")
    return [*lines, ""]


def spoken_of(items, findings):
    """The items that each rule speaks about, each once, by the id of the rule."""
    spoken = collections.defaultdict(set)
    for finding in findings:
        if finding.get("item") in items:
            spoken[finding["id"]].add(finding["item"])
    return spoken


def advice(rows):
    template = (ROOT / "scripts/support/scorecard-advice.xml").read_text(encoding="utf-8")
    items = "".join(
        f'    <provision id="{row.id}" section="{row.section}"><what><p>{xml.sax.saxutils.escape(row.text)}</p></what>'
        "</provision>\n" for row in rows)
    return template.replace("<!-- items -->", items)


def table(title, scores):
    lines = [f"### {title}", "", "| | Precision | Recall | F1 |", "|---|---:|---:|---:|"]
    lines += [f"| {name} | {score.precision:.3f} | {score.recall:.3f} | {score.f1:.3f} |" for name, score in scores]
    return [*lines, ""]


HEAD = [
    "# How often the reader is right",
    "",
    "Written by `scripts/scorecard`; not to be edited. What the labels mean is said in [README.md](README.md).",
    "",
    "*Flagged* is what people labelled as partly specific or nonspecific. An element that is missing counts as found",
    "where everybody asked for it, and as right where somebody did. A vague span is found when a marked one overlaps it.",
    "",
]

if __name__ == "__main__":
    main()
