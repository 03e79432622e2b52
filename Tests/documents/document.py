"""One finished document: its bytes, its parts as trees, and where it came from."""

import dataclasses
import functools
import pathlib
import zipfile

import lxml.etree
import lxml.html

FORMATS = ("html", "odt", "docx")
NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}


def name(prefixed):
    """`w:p` as lxml writes it: `{http://…}p`."""
    prefix, local = prefixed.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


@dataclasses.dataclass(frozen=True)
class Document:
    path: pathlib.Path
    #: What reports call it, such as `01-first/plan.odt`.
    label: str

    @property
    def format(self):
        return self.path.suffix[1:]

    @property
    def family(self):
        """Documents that differ only in format: the three of a plan, the three of a review."""
        return self.label.rsplit(".", 1)[0]

    @property
    def safe_name(self):
        """A file name no other document has, in a folder shared by all."""
        return self.label.replace("/", "--").replace(".", "-")

    def part(self, part):
        with zipfile.ZipFile(self.path) as archive:
            return archive.read(part)

    @functools.lru_cache(maxsize=None)
    def tree(self, part=None):
        """The tree of a part; of the one with the words if none is named."""
        if self.format == "html":
            parser = lxml.html.HTMLParser(encoding="utf-8")
            return lxml.html.document_fromstring(self.path.read_bytes(), parser=parser)
        return lxml.etree.fromstring(self.part(part or {"odt": "content.xml", "docx": "word/document.xml"}[self.format]))

    def find(self, path, start=None):
        return (self.tree() if start is None else start).xpath(path, namespaces=NAMESPACES)


def find_documents(folder, label):
    """Every document in a folder and below it, in a fixed order."""
    paths = sorted(path for path in folder.rglob("*") if path.suffix[1:] in FORMATS)
    return [Document(path, f"{label}/{path.relative_to(folder)}") for path in paths]


@dataclasses.dataclass(frozen=True)
class Result:
    """What one check said of one subject. No faults: passed."""

    check: str
    subject: str
    faults: tuple = ()


def of_format(documents, *formats):
    return [document for document in documents if document.format in formats]
