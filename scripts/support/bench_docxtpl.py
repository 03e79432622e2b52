"""A comparable DOCX by docxtpl, the usual way to fill Word templates in Python: headings, paragraphs and a table of the
provision, from the same plan.xml. Called by scripts/bench.

    bench_docxtpl.py plan.xml out.docx [--iterations N]

With --iterations it renders in this one process and prints the median in milliseconds, without imports and reading.
"""

import argparse
import io
import pathlib
import statistics
import time

import docx
import docxtpl
import lxml.etree

COLUMNS = 6


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("plan", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--iterations", type=int)
    arguments = parser.parse_args()
    sections = read(arguments.plan)
    template = make_template()
    times = []
    for _ in range(arguments.iterations or 1):
        started = time.perf_counter()
        document = docxtpl.DocxTemplate(io.BytesIO(template))
        # Without autoescape an ampersand in the advice breaks the file.
        document.render({"sections": sections}, autoescape=True)
        document.save(arguments.output)
        times.append((time.perf_counter() - started) * 1000)
    if arguments.iterations:
        print(statistics.median(times))


def read(plan):
    """Each child of the root as a section: its provision as rows, everything else as paragraphs."""
    sections = []
    for element in lxml.etree.parse(plan).getroot().iterchildren(tag=lxml.etree.Element):
        rows = [row(found) for found in element.iter("{*}provision")]
        paragraphs = [
            " ".join(leaf.text.split())
            for leaf in element.iter(lxml.etree.Element)
            if (leaf.text or "").strip() and next(leaf.iterancestors("{*}provision"), None) is None
        ]
        sections.append({"title": lxml.etree.QName(element).localname, "paragraphs": paragraphs, "rows": rows})
    return sections


def row(element):
    cells = [" ".join("".join(child.itertext()).split()) for child in element.iterchildren(tag=lxml.etree.Element)]
    return {f"c{index}": cells[index] if index < len(cells) else "" for index in range(COLUMNS)}


def make_template():
    document = docx.Document()
    document.add_heading("Education, health and care plan", 0)
    document.add_paragraph("{%p for section in sections %}")
    document.add_heading("{{ section.title }}", 1)
    document.add_paragraph("{%p for words in section.paragraphs %}")
    document.add_paragraph("{{ words }}")
    document.add_paragraph("{%p endfor %}")
    table = document.add_table(rows=4, cols=COLUMNS)
    for index in range(COLUMNS):
        table.cell(0, index).text = f"Column {index + 1}"
        table.cell(2, index).text = f"{{{{ row.c{index} }}}}"
    table.cell(1, 0).text = "{%tr for row in section.rows %}"
    table.cell(3, 0).text = "{%tr endfor %}"
    document.add_paragraph("{%p endfor %}")
    memory = io.BytesIO()
    document.save(memory)
    return memory.getvalue()


if __name__ == "__main__":
    main()
