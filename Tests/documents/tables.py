"""Every table says what its columns are, in a way a screen reader can use, and has no blank cells.

Allowed: a blank corner, the first cell of the first row, where both rows and columns have headers.
"""

from .document import Result, name


def check(documents):
    for document in documents:
        faults = {"html": html_faults, "odt": odt_faults, "docx": docx_faults}[document.format](document)
        yield Result("tables", document.label, tuple(faults))


def html_faults(document):
    for number, table in enumerate(document.find("//table"), start=1):
        if not table.xpath("thead/tr/th"):
            yield f"table {number} has no header row (thead with th)"
        for cell in table.xpath(".//th[not(@scope)]"):
            yield f"table {number}: the header cell “{text(cell)}” has no scope"
        yield from blank_cells(number, table.xpath(".//tr"), lambda row: row.xpath("td | th"), html_blank)


def html_blank(cell):
    return not text(cell) and not cell.xpath(".//img")


def odt_faults(document):
    for number, table in enumerate(document.find("//table:table"), start=1):
        if not document.find("table:table-header-rows/table:table-row", table):
            yield f"table {number} has no header row (table:table-header-rows)"
        yield from blank_cells(
            number,
            document.find(".//table:table-row", table),
            lambda row: document.find("table:table-cell", row),
            lambda cell: not text(cell) and not document.find(".//draw:frame", cell),
        )


def docx_faults(document):
    for number, table in enumerate(document.find("//w:tbl"), start=1):
        header = document.find("w:tr[1]/w:trPr/w:tblHeader", table)
        if not header or header[0].get(name("w:val"), "true") in ("0", "false", "off"):
            yield f"table {number} has no header row (w:tblHeader on its first row)"
        # A cell that continues a merged one from the row above is blank by nature.
        yield from blank_cells(
            number,
            document.find("w:tr", table),
            lambda row: document.find("w:tc[not(w:tcPr/w:vMerge[not(@w:val='restart')])] | w:sdt//w:tc", row),
            lambda cell: not text(cell, name("w:t")) and not document.find(".//w:drawing", cell),
        )


def text(element, *tags):
    return " ".join("".join(element.itertext(*tags)).split())


def blank_cells(number, rows, cells_of, blank):
    for row_number, row in enumerate(rows, start=1):
        for cell_number, cell in enumerate(cells_of(row), start=1):
            if blank(cell) and (row_number, cell_number) != (1, 1):
                yield f"table {number}, row {row_number}, cell {cell_number} is blank"
