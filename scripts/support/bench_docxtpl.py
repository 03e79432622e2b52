"""A comparable DOCX by docxtpl, the usual way to fill Word templates in Python: the same headings, paragraphs, tables and
words, from the same neutral document. It has no links, bookmarks, styles of gaps or repeated table heads, so it does
less than ours. Called by scripts/bench.

    bench_docxtpl.py document.xml out.docx [--iterations N]

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

D = "{urn:ehcplan:document}"
LEAVES = {D + name for name in ("paragraph", "field", "gap", "document-title")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("document", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--iterations", type=int)
    arguments = parser.parse_args()
    blocks = read(arguments.document)
    template = make_template()
    times = []
    for _ in range(arguments.iterations or 1):
        started = time.perf_counter()
        document = docxtpl.DocxTemplate(io.BytesIO(template))
        # Without autoescape an ampersand in the advice breaks the file.
        document.render({"blocks": blocks}, autoescape=True)
        document.save(arguments.output)
        times.append((time.perf_counter() - started) * 1000)
    if arguments.iterations:
        print(statistics.median(times))


def read(document):
    """The blocks of the document in order: headings, paragraphs, and tables as rows of cells of paragraphs."""
    blocks = []
    for section in lxml.etree.parse(document).getroot().iterchildren(D + "section"):
        for block in section.iterchildren(tag=lxml.etree.Element):
            if block.tag == D + "heading":
                blocks.append({"kind": "heading", "text": words(block)})
            elif block.tag == D + "table":
                blocks.append({"kind": "paragraph", "text": block.get("caption", "")})
                rows = [[paragraphs(cell) for cell in row.iterchildren(D + "cell")] for row in block.iter(D + "row")]
                blocks.append({"kind": "table", "rows": rows})
            else:
                blocks += [{"kind": "paragraph", "text": text} for text in paragraphs(block)]
    return blocks


def paragraphs(element):
    """The words of a cell or block, a string for each paragraph."""
    if element.tag in LEAVES:
        return [words(element)]
    found = [text for child in element.iterchildren(tag=lxml.etree.Element) if is_block(child) for text in paragraphs(child)]
    return found or [words(element)]


def is_block(element):
    return element.tag in LEAVES or element.tag in {D + name for name in ("list", "item", "fields", "quotation", "note")}


def words(element):
    label = element.get("label")
    return " ".join(([label + ":"] if label else []) + "".join(element.itertext()).split())


def make_template():
    document = docx.Document()
    document.add_paragraph("{%p for block in blocks %}")
    document.add_paragraph("{%p if block.kind == 'heading' %}")
    document.add_heading("{{ block.text }}", 1)
    document.add_paragraph("{%p elif block.kind == 'paragraph' %}")
    document.add_paragraph("{{ block.text }}")
    document.add_paragraph("{%p else %}")
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).text = "{%tr for row in block.rows %}"
    table.cell(1, 0).text = "{%tc for cell in row %}"
    table.cell(1, 1).text = "{%p for text in cell %}"
    table.cell(1, 1).add_paragraph("{{ text }}")
    table.cell(1, 1).add_paragraph("{%p endfor %}")
    table.cell(1, 2).text = "{%tc endfor %}"
    table.cell(2, 0).text = "{%tr endfor %}"
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    memory = io.BytesIO()
    document.save(memory)
    return memory.getvalue()


if __name__ == "__main__":
    main()
