"""LibreOffice opens ODT and DOCX and prints both alike, tagged. One LibreOffice converts all documents."""

import collections
import json
import pathlib
import shutil
import tempfile

from . import tools
from .document import Result, of_format
from .pdf import faults_of_pdf, pages

OPTIONS = {
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "PDFUACompliance": {"type": "boolean", "value": "true"},
}


def check(documents):
    documents = of_format(documents, "odt", "docx")
    if not documents:
        return
    with tempfile.TemporaryDirectory() as folder:
        printed = convert(documents, pathlib.Path(folder))
        counts = collections.defaultdict(dict)
        for document in documents:
            yield Result("prints", document.label, tuple(faults_of_pdf(printed[document])))
            if printed[document].exists():
                counts[document.family][document.format] = pages(printed[document])
        for family, formats in sorted(counts.items()):
            if len(formats) == 2:
                yield Result("same-length", family, tuple(faults_of_length(formats["odt"], formats["docx"])))


def faults_of_length(odt, docx):
    # The two formats break pages a little differently; a table that runs off or a font that is lost costs more.
    if abs(odt - docx) > max(2, odt // 4):
        yield f"the ODT prints on {odt} pages, the DOCX on {docx}"


def convert(documents, folder):
    """Document → its PDF, which may be missing."""
    copies = {}
    for document in documents:
        # plan.odt and plan.docx would both become plan.pdf.
        copies[document] = folder / (document.safe_name + "." + document.format)
        shutil.copyfile(document.path, copies[document])
    # A profile of its own: a LibreOffice that the person has open would take the job over and do nothing.
    profile = (folder / "profile").as_uri()
    tools.run(
        [
            tools.find("soffice"),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "pdf:writer_pdf_Export:" + json.dumps(OPTIONS),
            "--outdir",
            folder / "pdf",
            *copies.values(),
        ],
        timeout=60 + 20 * len(documents),
    )
    return {document: folder / "pdf" / (copy.stem + ".pdf") for document, copy in copies.items()}
