"""Every style that is used is defined: a misspelt name is not an error to any program, it just looks wrong."""

from .document import Result, of_format

ODT_USES = (
    "text:style-name table:style-name draw:style-name text:visited-style-name text:cond-style-name "
    "table:default-cell-style-name".split()
)


def check(documents):
    for document in of_format(documents, "odt", "docx"):
        used, defined = {"odt": odt, "docx": docx}[document.format](document)
        faults = [f"the style {style} is used but not defined" for style in sorted(set(used) - set(defined))]
        yield Result("styles", document.label, tuple(faults))


def odt(document):
    used = [style for attribute in ODT_USES for style in document.find(f"//@{attribute}")]
    defined = []
    for tree in (document.tree(), document.tree("styles.xml")):
        defined += document.find("//style:style/@style:name | //text:list-style/@style:name", tree)
    return used, defined


def docx(document):
    used = document.find("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
    return used, document.find("//w:style/@w:styleId", document.tree("word/styles.xml"))
