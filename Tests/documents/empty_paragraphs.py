"""Space is made by styles, never by empty paragraphs, which a screen reader announces as “blank”.

Allowed, because the format wants it:
  DOCX  one straight after a table (two tables that touch become one; a cell may not end with a table)
  DOCX  one that does nothing but end a section with its own page (w:sectPr)
  ODT   one at the very end, straight after a table (LibreOffice adds it anyway)
Empty cells are the business of tables.py, so the single paragraph of a cell is not looked at here.
"""

from .document import Result, name

# What makes a paragraph more than empty even without words.
DOCX_CONTENT = ".//w:drawing | .//w:pict | .//w:object | .//w:br | .//w:instrText | .//w:fldSimple | w:pPr/w:sectPr"
ODT_CONTENT = ".//draw:frame | .//draw:control | .//text:page-number | .//text:line-break"


def check(documents):
    for document in documents:
        faults = {"html": html_faults, "odt": odt_faults, "docx": docx_faults}[document.format](document)
        yield Result("empty-paragraphs", document.label, tuple(faults))


def html_faults(document):
    for paragraph in document.find("//p | //li | //dt | //dd"):
        if not "".join(paragraph.itertext()).strip() and not paragraph.xpath(".//img | .//input"):
            yield f"an empty <{paragraph.tag}> {after(paragraph, None)}"


def odt_faults(document):
    for paragraph in document.find("//office:text//text:p | //office:text//text:h"):
        if "".join(paragraph.itertext()).strip() or document.find(ODT_CONTENT, paragraph):
            continue
        if only_child(paragraph, name("table:table-cell")):
            continue
        previous, following = paragraph.getprevious(), paragraph.getnext()
        at_the_end = following is None and paragraph.getparent().tag == name("office:text")
        if at_the_end and previous is not None and previous.tag == name("table:table"):
            continue
        yield f"an empty paragraph {after(paragraph, None)}"


def docx_faults(document):
    for paragraph in document.find("/w:document/w:body//w:p"):
        if "".join(paragraph.itertext(name("w:t"))).strip() or document.find(DOCX_CONTENT, paragraph):
            continue
        if only_child(paragraph, name("w:tc"), but=name("w:tcPr")):
            continue
        previous = paragraph.getprevious()
        if previous is not None and previous.tag == name("w:tbl"):
            continue
        yield f"an empty paragraph {after(paragraph, name('w:t'))}"


def only_child(element, parent_tag, but=None):
    parent = element.getparent()
    return parent.tag == parent_tag and [child for child in parent if child.tag != but] == [element]


def after(element, tag):
    """Where it is, said by the words in front of it."""
    for previous in element.itersiblings(preceding=True):
        words = "".join(previous.itertext(tag) if tag else previous.itertext()).split()
        if words:
            return f"after “{' '.join(words[-8:])}”"
    return f"at the start of {element.getparent().tag.split('}')[-1]}"
