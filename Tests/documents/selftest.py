"""Plants one fault at a time and sees that it is reported: a check that can not fail says nothing.

    PYTHONPATH=Tests .venv/bin/python -m documents.selftest
"""

import copy
import csv
import dataclasses
import io
import json
import pathlib
import stat
import sys
import tempfile

from . import (
    browser,
    empty_paragraphs,
    findings_lists,
    fixtures,
    headings,
    kept_drafts,
    links,
    odf_schema,
    office,
    office_validators,
    privacy,
    same_bytes,
    same_words,
    self_contained,
    styles,
    tables,
)
from .__main__ import OF_DOCUMENTS, OF_THE_PROGRAM
from .document import Document
from .program import NoDraft, Program

BODY = "word/document.xml"
CELL = "<w:t xml:space=\"preserve\">Once a week</w:t>"
LAST_DOCX = '<w:p><w:r><w:t xml:space="preserve">The end.</w:t></w:r></w:p>'
LAST_ODT = "<text:p>The end.</text:p>"
BIG_PAGE = ("@page { size: A4;", "@page { size: A3;")


@dataclasses.dataclass(frozen=True, eq=False)
class Plant:
    """A fault, the check that has to see it, and words its message has to contain."""

    module: object
    check: str
    format: str
    replacements: object
    words: str
    #: A check that compares formats reports the family, not the document.
    compares: bool = False


PLANTS = (
    Plant(same_words, "same-words", "html", [("few words", "few more words")], "[more]", compares=True),
    Plant(same_words, "same-words", "docx", {BODY: [("Speech therapy", "Therapy speech")]}, "[Therapy]", compares=True),
    Plant(same_words, "same-words", "odt", {"content.xml": [(LAST_ODT, "")]}, "[end]", compares=True),
    Plant(same_words, "same-words", "odt", {"content.xml": [("<text:line-break/>", "")]}, "[therapyin]", compares=True),
    Plant(same_words, "same-words", "docx", {BODY: [("<w:br/>", "")]}, "[therapyin]", compares=True),
    Plant(same_words, "same-words", "html", [("<main>", "<div>"), ("</main>", "</div>")], "no words", compares=True),
    Plant(headings, "headings", "html", [("<h2>Section F</h2>", "<h3>Section F</h3>")], "level 3"),
    Plant(headings, "headings", "docx", {BODY: [('"Heading1"', '"Heading3"')]}, "level 3"),
    Plant(headings, "headings", "odt", {"content.xml": [('outline-level="1"', 'outline-level="3"')]}, "level 3"),
    Plant(headings, "headings", "html", [("<h2>Section F</h2>", "<h2></h2>")], "empty"),
    Plant(headings, "same-headings", "docx", {BODY: [('<w:pStyle w:val="Heading1"/>', "")]}, "missing", compares=True),
    Plant(tables, "tables", "html", [("<thead>", "<tbody>"), ("</thead>", "</tbody>")], "no header row"),
    Plant(tables, "tables", "html", [('<th scope="col">What', "<th>What")], "no scope"),
    Plant(tables, "tables", "html", [("<td>Once a week</td>", "<td></td>")], "row 2, cell 2 is blank"),
    Plant(tables, "tables", "docx", {BODY: [("<w:tblHeader/>", "")]}, "no header row"),
    Plant(tables, "tables", "docx", {BODY: [(CELL, "")]}, "row 2, cell 2 is blank"),
    Plant(
        tables,
        "tables",
        "odt",
        {"content.xml": [("<table:table-header-rows>", ""), ("</table:table-header-rows>", "")]},
        "no header row",
    ),
    Plant(tables, "tables", "odt", {"content.xml": [("Once a week", "")]}, "row 2, cell 2 is blank"),
    Plant(empty_paragraphs, "empty-paragraphs", "html", [("<p>The end.", "<p> </p><p>The end.")], "Once a week"),
    Plant(empty_paragraphs, "empty-paragraphs", "docx", {BODY: [(LAST_DOCX, LAST_DOCX + "<w:p/>")]}, "The end."),
    Plant(empty_paragraphs, "empty-paragraphs", "odt", {"content.xml": [(LAST_ODT, LAST_ODT + "<text:p/>")]}, "The end."),
    Plant(links, "links", "html", [('href="#f"', 'href="#g"')], "#g"),
    Plant(links, "links", "html", [("<p>The end.", '<p id="f">The end.')], "two places"),
    Plant(links, "links", "odt", {"content.xml": [("https://www.legislation.gov.uk/", "#g")]}, "#g"),
    Plant(
        links,
        "links",
        "docx",
        {BODY: [(LAST_DOCX, LAST_DOCX.replace("<w:r>", '<w:hyperlink w:anchor="g"><w:r>').replace("</w:r>", "</w:r></w:hyperlink>"))]},
        "#g",
    ),
    Plant(self_contained, "self-contained", "html", [("</main>", "</main><script>1</script>")], "<script>"),
    Plant(self_contained, "self-contained", "html", [("<body>", '<body onload="x()">')], "runs a script"),
    Plant(self_contained, "self-contained", "html", [("</title>", '</title><link rel="stylesheet" href="a.css">')], "<link>"),
    Plant(self_contained, "self-contained", "html", [("<main>", '<main><img src="a.png" alt="x">')], "src=a.png"),
    Plant(self_contained, "self-contained", "html", [("https:", "http:")], "neither an https link"),
    Plant(self_contained, "self-contained", "html", [("<style>", "<style>@import 'a.css';")], "imports another"),
    Plant(self_contained, "self-contained", "html", [("#ffffff", "url(https://a.example/b.png)")], "a.example"),
    Plant(styles, "styles", "odt", {"content.xml": [(LAST_ODT, LAST_ODT.replace("p>", 'p text:style-name="Endd">', 1))]}, "Endd"),
    Plant(styles, "styles", "docx", {BODY: [('"Heading1"', '"Heading11"')]}, "Heading11"),
    Plant(odf_schema, "odf-schema", "odt", {"content.xml": [("text:outline-level", "text:level")]}, "content.xml:2"),
    Plant(odf_schema, "odf-schema", "odt", {"styles.xml": [("fo:page-width", "fo:width")]}, "styles.xml:2"),
    Plant(odf_schema, "odf-schema", "odt", {"meta.xml": [("dc:language", "dc:tongue")] * 2}, "meta.xml:2"),
    Plant(odf_schema, "odf-schema", "odt", {"META-INF/manifest.xml": [("manifest:media-type", "manifest:type")]}, "META-INF/manifest.xml:2"),
    Plant(
        office_validators,
        "openxml-audit",
        "docx",
        {BODY: [('<w:tblW w:w="9000"', '<w:tblLook w:val="04A0"/><w:tblW w:w="9000"')]},
        "tblW",
    ),
    Plant(office_validators, "openxml-audit", "odt", {"META-INF/manifest.xml": [('"meta.xml"', '"meat.xml"')]}, "meat.xml"),
    Plant(office_validators, "openxml-audit", "odt", {"content.xml": [(' office:version="1.3"', "")]}, "warning"),
    Plant(
        office_validators,
        "ooxml-integrity",
        "docx",
        {BODY: [("<w:t xml:space=\"preserve\">The end.</w:t>", '<w:footnoteReference w:id="7"/>')]},
        "footnote",
    ),
    Plant(office, "prints", "odt", {"styles.xml": [("21cm", "18cm")]}, "not A4"),
    Plant(office, "prints", "docx", {BODY: [('w:w="11906"', 'w:w="10000"')]}, "not A4"),
    Plant(office, "prints", "odt", {"styles.xml": [('"en"', '"fr"'), ('"GB"', '"FR"')]}, "fr-FR"),
    Plant(
        office,
        "same-length",
        "docx",
        {BODY: [(LAST_DOCX, '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' * 4 + LAST_DOCX)]},
        "pages",
        compares=True,
    ),
    Plant(browser, "accessibility", "html", [(' lang="en-GB"', "")], "html-has-lang"),
    Plant(browser, "accessibility", "html", [("#0b0c0c", "#cccccc")], "color-contrast"),
    Plant(browser, "accessibility", "html", [("<main>", '<main><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')], "image-alt"),
    Plant(browser, "no-requests", "html", [("<main>", '<main><img src="https://a.example/b.png" alt="x">')], "a.example"),
    Plant(browser, "prints", "html", [BIG_PAGE], "not A4"),
)

# A stand-in for ehcplan: one draft made of the advice's words, faultless unless FAULT says otherwise.
STAND_IN = """#!{python}
import hashlib, os, pathlib, sys, time
fault = {fault!r}
case = pathlib.Path(sys.argv[2])
advice = sorted((case / "advice").iterdir(), key=lambda path: path.read_bytes())
words = b"".join(path.read_bytes() for path in advice)
if fault == "clock": words += str(time.time_ns()).encode()
if fault == "zone": words += os.environ.get("TZ", "").encode()
if fault == "times": words += str([path.stat().st_mtime for path in advice]).encode()
if fault == "names": words += str([path.name for path in advice]).encode()
if fault == "none": sys.exit(66)
if "--output" in sys.argv:
    draft = pathlib.Path(sys.argv[sys.argv.index("--output") + 1])
else:
    drafts = case / "drafts"
    drafts.mkdir(exist_ok=True)
    made = sorted(drafts.iterdir())
    if fault == "overwrites": made = []
    if made and (made[-1] / "plan.xml").read_bytes() == words and fault != "repeats": sys.exit(1)
    if fault == "touches" and made: (made[0] / "plan.xml").write_bytes(b"")
    if fault == "edits": advice[0].write_bytes(advice[0].read_bytes() + b"<!-- -->")
    draft = drafts / str(len(made) + 1)
draft.mkdir(parents=True, exist_ok=True)
(draft / "plan.xml").write_bytes(words)
sys.exit(1)
"""

PROGRAM_PLANTS = (
    (same_bytes, "clock", "same-bytes-again"),
    (same_bytes, "zone", "same-bytes-in-another-time-zone"),
    (same_bytes, "times", "same-bytes-from-a-copy"),
    (same_bytes, "names", "same-bytes-with-advice-renamed"),
    (kept_drafts, "overwrites", "kept-drafts"),
    (kept_drafts, "touches", "kept-drafts"),
    (kept_drafts, "repeats", "kept-drafts"),
    (kept_drafts, "edits", "kept-drafts"),
)

MAKERS = {"html": fixtures.html, "odt": fixtures.odt, "docx": fixtures.docx}


class Tally:
    passed = 0
    failed = 0

    def expect(self, truth, sentence):
        if truth:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED self-test: {sentence}", flush=True)


def write(folder, label, changed_format=None, replacements=None):
    """The three documents, one of them with a fault."""
    documents = []
    (folder / label).mkdir()
    for format, make in MAKERS.items():
        path = folder / label / f"plan.{format}"
        path.write_bytes(make(replacements) if format == changed_format else make())
        documents.append(Document(path, f"{label}/plan.{format}"))
    return documents


def test_documents(folder, tally):
    good = write(folder, "good")
    for module in OF_DOCUMENTS:
        plants = [plant for plant in PLANTS if plant.module is module]
        subjects, documents = {}, list(good)
        for number, plant in enumerate(plants):
            label = f"{module.__name__.split('.')[-1]}-{number}"
            made = write(folder, label, plant.format, plant.replacements)
            subjects[plant] = f"{label}/plan" if plant.compares else f"{label}/plan.{plant.format}"
            documents += made if plant.compares else [document for document in made if document.format == plant.format]
        # All at once, as for real: one Java, one LibreOffice, one browser.
        results = list(module.check(documents))
        for result in results:
            if result.subject.startswith("good/"):
                tally.expect(not result.faults, f"{result.check} finds fault with a good document: {result.faults}")
        for plant in plants:
            faults = [
                fault
                for result in results
                if result.check == plant.check and result.subject == subjects[plant]
                for fault in result.faults
            ]
            tally.expect(
                any(plant.words in fault for fault in faults),
                f"{plant.check} does not see {plant.replacements} in {plant.format}; it says {faults}",
            )
        names = {result.check for result in results}
        planted = {plant.check for plant in plants}
        tally.expect(names == planted, f"{module.__name__}: checks {names - planted} have no planted fault")


def make_case(folder):
    case = folder / "01-case"
    (case / "advice").mkdir(parents=True)
    (case / "date").write_text("2026-09-01\n")
    (case / "case.xml").write_text(
        "<case><child><legal-forename>Amara</legal-forename><middle-names>Ann</middle-names><surname>Okafor-Lee</surname></child></case>"
    )
    for number in (1, 2, 3):
        sentence = f"This is sentence number {number}, and it is long enough to be changed."
        (case / "advice" / f"{number}.xml").write_text(f"<advice><p>{sentence}</p></advice>")
    return case


def stand_in(folder, fault=""):
    path = folder / f"ehcplan-{fault or 'good'}"
    path.write_text(STAND_IN.format(python=sys.executable, fault=fault))
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return Program(path)


def test_program(folder, tally):
    case = make_case(folder)
    for module in OF_THE_PROGRAM:
        for result in module.check(stand_in(folder), case):
            tally.expect(not result.faults, f"{result.check} finds fault with a good program: {result.faults}")
    for module, fault, check in PROGRAM_PLANTS:
        results = {result.check: result.faults for result in module.check(stand_in(folder, fault), case)}
        tally.expect(results.get(check), f"{check} does not see a program with the fault “{fault}”: {results}")
    try:
        stand_in(folder, "none").assemble(case, folder / "none")
        tally.expect(False, "a program that makes no draft goes unseen")
    except NoDraft:
        tally.expect(True, "")


def test_privacy(folder, tally):
    case = folder / "01-case"
    for files, good in ((["plan.odt"], True), (["plan-okafor.odt"], False), (["Amara/plan.odt"], False), (["planning.odt"], True), (["ann.odt"], False)):
        [result] = privacy.check_names(case, files)
        tally.expect(bool(result.faults) != good, f"privacy-of-names says {result.faults} of {files}")


def sarif_of(findings):
    """A log as it should be."""
    ids = sorted({finding["id"] for finding in findings})
    results = [
        {
            "ruleId": finding["id"],
            "ruleIndex": ids.index(finding["id"]),
            "level": "note",
            "message": {"text": finding["summary"]},
            "suppressions": [{"kind": "external", "justification": "Agreed."}] if finding.get("suppressed") else [],
        }
        for finding in findings
    ]
    driver = {"name": "ehcplan", "rules": [{"id": name} for name in ids]}
    return {"$schema": findings_lists.SCHEMA_ID, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}


def csv_of(rows):
    table = io.StringIO(newline="")
    csv.writer(table, lineterminator="\r\n").writerows(rows)
    return table.getvalue()


def test_findings_lists(tally):
    told = [
        {"id": "b", "summary": "Two, “as agreed”", "suppressed": {"by": "A"}},
        {"id": "a", "summary": "One"},
    ]
    good = sarif_of(told)
    tally.expect(not list(findings_lists.faults_of_sarif(json.dumps(good), told)), "sarif finds fault with a good log")
    for words, plant in (
        ("$schema", lambda log: log.update({"$schema": "https://a.example/"})),
        ("'2.0.0'", lambda log: log.update(version="2.0.0")),
        ("required property", lambda log: log["runs"][0].pop("tool") and log["runs"][0].update(tool={"driver": {}})),
        ("unexpected", lambda log: log["runs"][0]["results"][0].update(until="2026")),
        ("2 findings", lambda log: log["runs"][0]["results"].pop()),
        ("3.27.6", lambda log: log["runs"][0]["results"][0].update(ruleIndex=0)),
        ("3.27.23", lambda log: log["runs"][0]["results"][1].pop("suppressions")),
        ("without a reason", lambda log: log["runs"][0]["results"][0]["suppressions"][0].pop("justification")),
        ("described twice", lambda log: log["runs"][0]["tool"]["driver"]["rules"].append({"id": "a", "name": "again"})),
    ):
        log = copy.deepcopy(good)
        plant(log)
        faults = list(findings_lists.faults_of_sarif(json.dumps(log), told))
        tally.expect(any(words in fault for fault in faults), f"sarif does not see {words}; it says {faults}")
    rows = [["rule", "summary", "suppressed_by"], ["b", told[0]["summary"], "A"], ["a", "One", ""]]
    tally.expect(not list(findings_lists.faults_of_csv(csv_of(rows), told)), "csv finds fault with a good table")
    for words, text in (
        ("no heading", ""),
        ("CR LF", csv_of(rows).replace("\r\n", "\n")),
        ("2 findings", csv_of(rows[:2])),
        ("2 cells", csv_of([*rows[:2], rows[2][:2]])),
        ("formula", csv_of([*rows[:2], ["a", "One", "=1+1"]])),
        ("same name", csv_of([["rule", "summary", "rule"], *rows[1:]])),
        ("another row", csv_of([rows[0], rows[2], rows[1]])),
    ):
        faults = list(findings_lists.faults_of_csv(text, told))
        tally.expect(any(words in fault for fault in faults), f"csv does not see {words}; it says {faults}")


def main():
    tally = Tally()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        test_documents(folder, tally)
        test_program(folder, tally)
        test_privacy(folder, tally)
    test_findings_lists(tally)
    print(f"self-test of the document checks: {tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed or not tally.passed else 0)


if __name__ == "__main__":
    main()
