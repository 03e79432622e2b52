"""Headings start at the top, skip no level on the way down, and are the same in every format."""

import collections

from .document import NAMESPACES, Result, name
from .words import paragraph_style


def check(documents):
    families = collections.defaultdict(dict)
    for document in documents:
        found = headings(document)
        families[document.family][document.format] = [text for _, text in found]
        yield Result("headings", document.label, tuple(faults_of_order(found)))
    for family, formats in sorted(families.items()):
        if len(formats) > 1:
            yield Result("same-headings", family, tuple(faults_of_difference(formats)))


def faults_of_order(found):
    if not found:
        yield "there is no heading"
    above = 0
    for level, text in found:
        if not text:
            yield f"a heading of level {level} is empty"
        if level > above + 1:
            yield f"“{text}” is of level {level}, but the heading before it is " + (f"of level {above}" if above else "missing")
        above = level


def faults_of_difference(formats):
    first, *others = sorted(formats)
    for other in others:
        for index in range(max(len(formats[first]), len(formats[other]))):
            left, right = formats[first][index : index + 1], formats[other][index : index + 1]
            if left != right:
                yield f"heading {index + 1} is {left or 'missing'} in {first} and {right or 'missing'} in {other}"
                break


def headings(document):
    """(level, text) of each; a title counts as level 1."""
    return {"html": html_headings, "odt": odt_headings, "docx": docx_headings}[document.format](document)


def text_of(element, *tags):
    return " ".join("".join(element.itertext(*tags)).split())


def html_headings(document):
    path = "//main//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][not(ancestor::nav)]"
    return [(int(element.tag[1]), text_of(element)) for element in document.find(path)]


def odt_headings(document):
    titles = odt_title_styles(document)
    found = []
    path = "//office:text//*[self::text:h or self::text:p][not(ancestor::text:table-of-content)]"
    for element in document.find(path):
        if element.tag == name("text:h"):
            found.append((int(element.get(name("text:outline-level"), "1")), text_of(element)))
        elif element.get(name("text:style-name")) in titles:
            found.append((1, text_of(element)))
    return found


def odt_title_styles(document):
    """`Title` and the automatic styles made from it."""
    styles = {"Title"}
    for style in document.find("//style:style[@style:parent-style-name='Title']"):
        styles.add(style.get(name("style:name")))
    return styles


def docx_headings(document):
    levels = docx_levels(document)
    path = "/w:document/w:body//w:p[not(ancestor::w:sdt/w:sdtPr/w:docPartObj)]"
    found = []
    for paragraph in document.find(path):
        level = levels.get(paragraph_style(paragraph))
        if level:
            found.append((level, text_of(paragraph, name("w:t"))))
    return found


def docx_levels(document):
    """Style id → level, by outline level, inherited along w:basedOn; the style named Title is level 1."""
    own, parents, levels = {}, {}, {}
    for style in document.tree("word/styles.xml").xpath("w:style[@w:type='paragraph']", namespaces=NAMESPACES):
        identifier = style.get(name("w:styleId"))
        outline = style.xpath("w:pPr/w:outlineLvl/@w:val", namespaces=NAMESPACES)
        if style.xpath("string(w:name/@w:val)", namespaces=NAMESPACES).lower() == "title":
            own[identifier] = 1
        elif outline:
            # 9 means body text: a style can so take itself out of the outline.
            own[identifier] = int(outline[0]) + 1 if int(outline[0]) < 9 else 0
        parents[identifier] = style.xpath("string(w:basedOn/@w:val)", namespaces=NAMESPACES)
    for identifier in parents:
        ancestor = identifier
        while ancestor and ancestor not in own:
            ancestor = parents.get(ancestor)
        levels[identifier] = own.get(ancestor, 0)
    return levels
