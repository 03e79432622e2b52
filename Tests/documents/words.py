"""Reads the words of a document's body as a person would: in order, without contents, generated numbers, headers
and footers. The same neutral document has to give the same words in every format."""

from .document import NAMESPACES, name

# In HTML these start and end a word; any other element may stand inside one.
HTML_BLOCKS = set(
    "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 "
    "h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
HTML_UNREAD = {"script", "style", "template", "noscript"}

ODF_BLOCKS = {name(tag) for tag in ("text:p", "text:h", "text:list-item", "table:table-cell", "text:section")}
ODF_SPACES = {name(tag) for tag in ("text:s", "text:tab", "text:line-break")}
ODF_UNREAD = {
    name(tag)
    for tag in (
        "text:table-of-content",
        "text:tracked-changes",
        "text:sequence-decls",
        "text:bookmark-start",
        "text:bookmark-end",
        "office:annotation",
        "office:forms",
        "draw:frame",
        # Said by screen readers, not printed; the same in DOCX is an attribute.
        "table:title",
        "table:desc",
    )
}

DOCX_SPACES = {name(tag) for tag in ("w:tab", "w:br", "w:cr")}
DOCX_UNREAD = {name(tag) for tag in ("w:del", "w:drawing", "w:pict", "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr")}


def words(document):
    text = []
    READERS[document.format](document, text)
    return "".join(text).split()


def read_html(document, text):
    for main in document.find("//main"):
        walk_html(main, text)


def walk_html(element, text):
    if not isinstance(element.tag, str) or element.tag in HTML_UNREAD or element.get("hidden") is not None:
        return
    if element.tag == "nav" and "contents" in (element.get("class") or "").split():
        return
    edge = " " if element.tag in HTML_BLOCKS else ""
    text.append(edge + (element.text or ""))
    for child in element:
        walk_html(child, text)
        text.append(child.tail or "")
    text.append(edge)


def read_odt(document, text):
    for body in document.find("//office:body/office:text"):
        walk_odt(body, text)


def walk_odt(element, text):
    if not isinstance(element.tag, str) or element.tag in ODF_UNREAD:
        return
    if element.tag == name("text:section") and element.get(name("text:name"), "").lower() == "contents":
        return
    edge = " " if element.tag in ODF_BLOCKS or element.tag in ODF_SPACES else ""
    text.append(edge + (element.text or ""))
    for child in element:
        walk_odt(child, text)
        text.append(child.tail or "")
    text.append(edge)


def read_docx(document, text):
    unread = contents_styles(document)
    for body in document.find("/w:document/w:body"):
        walk_docx(body, text, unread)


def walk_docx(element, text, unread_styles):
    if not isinstance(element.tag, str) or element.tag in DOCX_UNREAD:
        return
    if element.tag == name("w:sdt") and element.xpath(
        "w:sdtPr/w:docPartObj/w:docPartGallery[@w:val='Table of Contents']", namespaces=NAMESPACES
    ):
        return
    if element.tag == name("w:p"):
        if paragraph_style(element) in unread_styles:
            return
        text.append(" ")
    if element.tag == name("w:t"):
        text.append(element.text or "")
    elif element.tag in DOCX_SPACES:
        text.append(" ")
    elif element.tag == name("w:noBreakHyphen"):
        text.append("\u2011")
    for child in element:
        walk_docx(child, text, unread_styles)
    if element.tag == name("w:p"):
        text.append(" ")


def paragraph_style(paragraph):
    values = paragraph.xpath("w:pPr/w:pStyle/@w:val", namespaces=NAMESPACES)
    return values[0] if values else None


def contents_styles(document):
    """The ids of the styles in which the contents are set, whether ours or Word's own."""
    ids = set()
    for style in document.tree("word/styles.xml").xpath("w:style[@w:type='paragraph']", namespaces=NAMESPACES):
        style_name = (style.xpath("string(w:name/@w:val)", namespaces=NAMESPACES) or "").lower()
        if style_name.startswith(("contents", "toc ", "toc heading")):
            ids.add(style.get(name("w:styleId")))
    return ids


READERS = {"html": read_html, "odt": read_odt, "docx": read_docx}
