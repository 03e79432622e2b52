"""A link inside a document leads to a place in it; no two places have the same name."""

import collections

from .document import Result


def check(documents):
    for document in documents:
        places, links = {"html": html, "odt": odt, "docx": docx}[document.format](document)
        faults = [f"two places are called {place}" for place, count in collections.Counter(places).items() if count > 1]
        faults += [f"a link leads to #{link}, which is nowhere" for link in dict.fromkeys(links) if link not in places]
        yield Result("links", document.label, tuple(faults))


def html(document):
    places = document.find("//@id")
    links = [link[1:] for link in document.find("//@href") if link.startswith("#")]
    for attribute in ("aria-labelledby", "aria-describedby", "headers", "for"):
        for value in document.find(f"//@{attribute}"):
            links += value.split()
    return places, links


def odt(document):
    places = document.find("//text:bookmark/@text:name | //text:bookmark-start/@text:name")
    links = [link[1:] for link in document.find("//text:a/@xlink:href") if link.startswith("#")]
    links += document.find("//text:bookmark-ref/@text:ref-name")
    # LibreOffice also finds headings by their words: “#Section F|outline”.
    return places, [link for link in links if not link.endswith("|outline")]


def docx(document):
    places = document.find("//w:bookmarkStart/@w:name")
    links = document.find("//w:hyperlink/@w:anchor")
    for instruction in document.find("//w:instrText/text() | //w:fldSimple/@w:instr"):
        field, *arguments = instruction.split() or [""]
        if field in ("REF", "PAGEREF") and arguments:
            links.append(arguments[0])
    return places, links

