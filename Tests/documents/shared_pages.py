"""The pages of a watched share: a receipt of each kind, and where the cases stand."""

import json
import shutil

import lxml.etree

from .program import date_of


def of_share(program, sample, output):
    """A folder with those pages, made of a share into which the advice of a sample was dropped, and what is no advice."""
    share, pages = output / (sample.name + "-share"), output / (sample.name + "-share-pages")
    program.documents("watch", "--init", share)
    reference = lxml.etree.parse(str(sample / "case.xml")).getroot().get("ref")
    case = share / "cases" / reference
    case.mkdir()
    shutil.copy(sample / "case.xml", case)
    advice = sorted((sample / "advice").glob("*.xml"))
    for file in advice:
        shutil.copy(file, share / "inbox")
    whole = advice[0].read_bytes()
    (share / "inbox" / "half of it.xml").write_bytes(whole[: len(whole) // 2])
    (share / "inbox" / "<b>minutes & notes.txt").write_text("No advice.\n", encoding="utf-8")
    program.documents("watch", share, "--once", "--poll", "0.2", "--formats", "html", "--date", date_of(sample))
    pages.mkdir()
    for receipt in sorted(share.glob("receipts/*.json")):
        decision = json.loads(receipt.read_text(encoding="utf-8"))["decision"]
        shutil.copy(receipt.with_suffix(".html"), pages / f"{decision}.html")
    program.documents(
        "status", share, "--date", date_of(sample), "--format", "html", "--output", pages / "status.html")
    return pages
