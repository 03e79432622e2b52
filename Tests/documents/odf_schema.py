"""ODT against the ODF 1.3 schema, as published by OASIS, with jing: one Java for all documents."""

import collections
import pathlib
import re
import tempfile
import zipfile

import openxml_audit

from . import tools
from .document import Result, of_format

SCHEMAS = pathlib.Path(openxml_audit.__file__).parent / "odf/schemas/odf-1.3"
SCHEMA_OF_PART = {
    "content.xml": "OpenDocument-v1.3-schema.rng",
    "styles.xml": "OpenDocument-v1.3-schema.rng",
    "meta.xml": "OpenDocument-v1.3-schema.rng",
    "settings.xml": "OpenDocument-v1.3-schema.rng",
    "META-INF/manifest.xml": "OpenDocument-v1.3-manifest-schema.rng",
}
OPTIONAL = {"settings.xml"}


def check(documents):
    documents = of_format(documents, "odt")
    faults = collections.defaultdict(list)
    by_schema = collections.defaultdict(dict)
    with tempfile.TemporaryDirectory() as folder:
        for number, document in enumerate(documents):
            faults[document] += faults_of_package(document)
            for part, schema in SCHEMA_OF_PART.items():
                try:
                    content = document.part(part)
                except KeyError:
                    if part not in OPTIONAL:
                        faults[document].append(f"{part} is missing")
                    continue
                file = pathlib.Path(folder, f"{number}-{part.replace('/', '-')}")
                file.write_bytes(content)
                by_schema[schema][str(file)] = (document, part)
        for schema, files in by_schema.items():
            for document, fault in jing(schema, files):
                faults[document].append(fault)
    for document in documents:
        yield Result("odf-schema", document.label, tuple(faults[document]))


def jing(schema, files):
    # -i: the schema gives some attributes ID types that overlap, which jing would refuse without it.
    ran = tools.run([tools.find("jing"), "-i", SCHEMAS / schema, *files])
    found = False
    for line in ran.stdout.splitlines():
        match = re.match(r"(.+?):(\d+):(\d+): (?:fatal|error): (.*)", line)
        if match and match[1] in files:
            document, part = files[match[1]]
            found = True
            yield document, f"{part}:{match[2]}: {match[4]}"
    if ran.returncode != 0 and not found:
        raise RuntimeError(f"jing did not run: {ran.stdout}{ran.stderr}")


def faults_of_package(document):
    """What ODF says of the zip itself: programs tell the kind of file by its first bytes."""
    with zipfile.ZipFile(document.path) as archive:
        first = archive.infolist()[0]
        if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED or first.extra:
            yield "the zip does not start with “mimetype”, stored and without extra field"
        elif archive.read(first) != b"application/vnd.oasis.opendocument.text":
            yield f"mimetype says {archive.read(first)!r}"
