"""An HTML document is one file that runs nothing and asks the network for nothing: it is read on machines without
either, and it is a child's plan."""

import re

from .document import Result, of_format

LOADING = "script iframe frame object embed base applet portal audio video source track".split()
LOADING_ATTRIBUTES = "src srcset data poster background action formaction ping manifest".split()


def check(documents):
    for document in of_format(documents, "html"):
        yield Result("self-contained", document.label, tuple(faults(document)))


def faults(document):
    for element in document.tree().iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in LOADING:
            yield f"line {element.sourceline}: <{element.tag}> is not allowed"
        if element.tag == "link":
            yield f"line {element.sourceline}: <link> fetches another file"
        if element.tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
            yield f"line {element.sourceline}: the page sends the reader elsewhere (meta refresh)"
        for attribute, value in element.attrib.items():
            yield from faults_of_attribute(element, attribute.lower(), value.strip())
        if element.tag == "style":
            yield from faults_of_style(element.sourceline, element.text or "")


def faults_of_attribute(element, attribute, value):
    where = f"line {element.sourceline}: {attribute}="
    if attribute.startswith("on"):
        yield f"{where} runs a script"
    elif attribute in LOADING_ATTRIBUTES and not value.startswith("data:"):
        yield f"{where}{value} fetches another file"
    elif attribute in ("href", "xlink:href") and not re.match(r"(https://|#|mailto:|tel:)", value):
        yield f"{where}{value} is neither an https link nor a place in this document"
    elif attribute == "style":
        yield from faults_of_style(element.sourceline, value)


def faults_of_style(line, style):
    if re.search(r"@import", style, re.IGNORECASE):
        yield f"line {line}: the style sheet imports another"
    for address in re.findall(r"url\(\s*['\"]?([^'\")]*)", style, re.IGNORECASE):
        if not address.startswith(("data:", "#")):
            yield f"line {line}: the style sheet fetches {address}"
