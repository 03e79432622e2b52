"""DOCX and ODT by validators that know more than the schemas: openxml-audit (a port of Microsoft's Open XML SDK,
with ODF rules of its own) and ooxml-integrity (dangling references and what Word repairs on opening)."""

import json
import pathlib
import sys

from . import tools
from .document import Result, of_format

BIN = pathlib.Path(sys.executable).parent


def check(documents):
    for document in of_format(documents, "docx", "odt"):
        yield Result("openxml-audit", document.label, tuple(openxml_audit(document)))
    for document in of_format(documents, "docx"):
        yield Result("ooxml-integrity", document.label, tuple(ooxml_integrity(document)))


def openxml_audit(document):
    # Warnings leave its exit code at 0, so the JSON is read.
    ran = tools.run([BIN / "openxml-audit", "--output", "json", "--max-errors", "20", document.path])
    [report] = parsed(ran)
    for error in report["errors"]:
        place = ":".join(str(error[key]) for key in ("part", "part_uri", "path", "line") if error.get(key))
        yield f"{error.get('severity', 'error')}: {place} {error.get('description') or error.get('message') or error}"
    if not report["errors"] and (report["error_count"] or report["warning_count"] or not report["valid"]):
        yield f"not valid: {report}"


def ooxml_integrity(document):
    ran = tools.run([BIN / "ooxml-integrity", "check", "--json", "--no-config", "--fail-on", "info", document.path])
    report = parsed(ran)
    findings = report["files"][0]["findings"]
    for finding in findings:
        yield f"{finding.get('severity')}: {finding.get('code')} {finding.get('message')} {finding.get('part') or ''}".rstrip()
    if ran.returncode != 0 and not findings:
        yield f"it stopped with exit code {ran.returncode}: {ran.stderr.strip()}"


def parsed(ran):
    try:
        return json.loads(ran.stdout)
    except json.JSONDecodeError as error:
        raise RuntimeError(f"{ran.args[0]} gave no JSON: {ran.stdout}{ran.stderr}") from error
