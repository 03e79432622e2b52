"""Assembles every sample case and checks what came out.

    PYTHONPATH=Tests .venv/bin/python -m documents --program .build/debug/ehcplan [--keep DIR] SAMPLE...
    PYTHONPATH=Tests .venv/bin/python -m documents FOLDER-WITH-DOCUMENTS

The second form looks at documents that are there already, which is handy while writing a stylesheet.
The last line says `documents: N passed, N failed`.
"""

import argparse
import json
import pathlib
import shutil
import sys
import tempfile
import time
import traceback

from . import (
    browser,
    empty_paragraphs,
    findings_lists,
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
    shared_pages,
    styles,
    tables,
)
from .document import Result, find_documents
from .program import NoDraft, Program, date_of, files_of

OF_DOCUMENTS = (
    same_words,
    headings,
    tables,
    empty_paragraphs,
    links,
    styles,
    self_contained,
    odf_schema,
    office_validators,
    office,
    browser,
)
OF_THE_PROGRAM = (same_bytes, kept_drafts)
MOST_FAULTS = 8


def main():
    parser = argparse.ArgumentParser(prog="documents", description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path, help="the built ehcplan")
    parser.add_argument("--keep", type=pathlib.Path, help="put the documents into this folder and leave them there")
    parser.add_argument("folders", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        if arguments.program:
            output = arguments.keep or pathlib.Path(temporary)
            results = check_samples(Program(arguments.program.resolve()), arguments.folders, output)
        else:
            documents = [found for folder in arguments.folders for found in find_documents(folder, folder.name)]
            results = check_documents(documents)
        sys.exit(report(results))


# A sample authority's layer: its logo, colours and words must make sound documents too.
OWN_LAYER = pathlib.Path(__file__).resolve().parents[2] / "templates" / "local"


# Every kind of copy.
COPIES = ("--copies", "plan,family,bundle")
# Stages that no sample is at.
STAGES = ("re-issued-draft", "consultation", "final", "amended-final", "tribunal-amended", "transferred-in")


def runs_of(samples):
    """Every sample as it is; the first one also with an authority's own layer, the last one also in all copies and at
    the other stages."""
    for sample in samples:
        yield sample, sample.name, None, ()
    if samples and OWN_LAYER.is_dir():
        yield samples[0], samples[0].name + "-own-layer", OWN_LAYER, ()
    if samples:
        yield samples[-1], samples[-1].name + "-copies", None, COPIES
    for stage in STAGES:
        yield samples[-1], samples[-1].name + "-" + stage, None, ("--stage", stage)


def is_letter(document):
    return document.path.parent.name == "queries"


def with_longest_letters(documents):
    """All of them, but of the letters to authors only the longest in each format: one stylesheet makes them all."""
    letters = [document for document in documents if is_letter(document)]
    longest = max(letters, key=lambda letter: (letter.path.suffix == ".html", letter.path.stat().st_size), default=None)
    return [document for document in documents if not is_letter(document) or document.path.stem == longest.path.stem]


def others_of(program, sample, output):
    """Documents that commands other than assemble write: the account, and what changed since a plan was issued."""
    program.documents("account", sample, "--output", output / "account")
    yield output / "account"
    for issued in sorted(sample.glob("issued/*/plan.xml")):
        folder = output / ("changes-" + issued.parent.name)
        program.documents("compare", issued, output.parent / sample.name / "plan.xml", "--output", folder)
        yield folder


def with_suppression(program, sample, output):
    """A copy of a sample in which a person puts up with its first finding of an item. The reason would be a formula in
    a spreadsheet."""
    case = output / (sample.name + "-suppressed-case") / sample.name
    shutil.copytree(sample, case)
    found = json.loads(findings_lists.listed(program, case, "json"))["result"]["findings"]
    first = next(one for one in found if one.get("submission") and one.get("item") and one["severity"] != "note")
    day = date_of(sample)
    program.documents(
        "decide", case, "override-check", "--check", first["id"], "--item", first["submission"] + "#" + first["item"],
        "--by", "R. Officer", "--role", "EHC coordinator", "--on", day, "--until", "2099-12-31",
        "--evidence", "Minutes of the panel", "--reason", "=1+1 does not change that, “as agreed”, and more.",
    )
    folder = output / (sample.name + "-suppressed")
    program.assemble(case, folder, day)
    return case, [one for one in find_documents(folder, folder.name) if one.path.name.startswith("review.")]


def check_samples(program, samples, output):
    documents = []
    for sample, name, layer, options in runs_of(samples):
        folder = output / name
        try:
            program.assemble(sample, folder, date_of(sample), authority=layer, options=options)
        except (NoDraft, OSError) as error:
            yield Result("assembles", name, (str(error),))
            continue
        found = find_documents(folder, name)
        plans = {document.path.name for document in found}
        missing = [f"there is no {name}" for name in ("plan.odt", "plan.docx", "plan.html") if name not in plans]
        yield Result("assembles", name, tuple(missing))
        if options:
            # The review and the letters are the same at every stage, and were looked at already.
            documents += [document for document in found if not document.path.name.startswith("review.") and not is_letter(document)]
            continue
        documents += with_longest_letters(found)
        if layer:
            continue
        yield from guarded("privacy", privacy.check_names, sample, files_of(folder))
        for check in (*OF_THE_PROGRAM, findings_lists):
            yield from guarded(check.__name__, check.check, program, sample)
    try:
        case, reviews = with_suppression(program, samples[0], output)
        documents += reviews
        yield from guarded(findings_lists.__name__, findings_lists.check, program, case)
    except (NoDraft, OSError, StopIteration) as error:
        yield Result("puts up with a finding", samples[0].name, (str(error),))
    try:
        for folder in others_of(program, samples[-1], output / (samples[-1].name + "-others")):
            documents += find_documents(folder, folder.name)
    except (NoDraft, OSError) as error:
        yield Result("makes other documents", samples[-1].name, (str(error),))
    try:
        pages = shared_pages.of_share(program, samples[0], output)
        found = find_documents(pages, pages.name)
        missing = {"accepted.html", "returned.html", "waiting.html", "status.html"} - {one.path.name for one in found}
        yield Result("makes the pages of a share", pages.name, tuple(f"there is no {name}" for name in sorted(missing)))
        documents += found
    except (NoDraft, OSError) as error:
        yield Result("makes the pages of a share", samples[0].name, (str(error),))
    yield from check_documents(documents)


def check_documents(documents):
    if not documents:
        yield Result("documents", "all", ("there is no document to check",))
    for check in OF_DOCUMENTS:
        yield from guarded(check.__name__, check.check, documents)


def guarded(name, check, *arguments):
    """A check that breaks has failed; the others go on."""
    try:
        yield from check(*arguments)
    except Exception as error:  # whatever it is, it is told
        short = "".join(traceback.format_exception(error)).strip().splitlines()[-6:]
        yield Result(name.split(".")[-1], "all", ("the check itself broke: " + " | ".join(short),))


def report(results):
    passed, failed, started = 0, 0, time.monotonic()
    for result in results:
        if not result.faults:
            passed += 1
            continue
        failed += 1
        print(f"FAILED {result.subject}: {result.check}")
        for fault in result.faults[:MOST_FAULTS]:
            print(f"    {fault}")
        if len(result.faults) > MOST_FAULTS:
            print(f"    … and {len(result.faults) - MOST_FAULTS} more")
        sys.stdout.flush()
    print(f"documents: {time.monotonic() - started:.0f} s")
    print(f"documents: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    main()
