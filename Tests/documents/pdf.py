"""What pdfinfo says of a printed document."""

import re

from . import tools

A4 = (595, 842)
MOST_PAGES = 200


def pages(pdf):
    match = re.search(r"^Pages:\s+(\d+)", tools.run([tools.find("pdfinfo"), pdf]).stdout, re.MULTILINE)
    return int(match[1]) if match else 0


def faults_of_pdf(pdf):
    if not pdf.exists():
        yield "no PDF was made"
        return
    ran = tools.run([tools.find("pdfinfo"), "-f", "1", "-l", str(MOST_PAGES), pdf])
    if ran.returncode != 0:
        yield f"pdfinfo can not read the PDF: {ran.stderr.strip()}"
        return
    if not re.search(r"^Tagged:\s+yes", ran.stdout, re.MULTILINE):
        yield "the PDF is not tagged"
    number = pages(pdf)
    if not 0 < number <= MOST_PAGES:
        yield f"the PDF has {number} pages"
    sizes = re.findall(r"^Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)", ran.stdout, re.MULTILINE)
    for page, width, height in sizes:
        # Landscape sections are A4 on its side.
        if any(abs(have - want) > 2 for have, want in zip(sorted((float(width), float(height))), A4)):
            yield f"page {page} is {width} x {height} points, not A4"
    # pdfinfo does not show the language; both printers write it in plain sight.
    languages = {match.decode() for match in re.findall(rb"/Lang ?\(([^)]*)\)", pdf.read_bytes())}
    if languages and "en-GB" not in languages:
        yield f"the PDF says that its language is {', '.join(sorted(languages))}"
