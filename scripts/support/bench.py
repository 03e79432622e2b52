"""Times ehcplan and others on the same case, turn by turn, and prints medians and ratios. Called by scripts/bench.

What it expects of `ehcplan-bench`:
    ehcplan-bench CASE --date DATE --iterations N   prints JSON: {"median": {"read": ms, …, "total": ms, "bare": ms}}
    ehcplan-bench CASE --date DATE --dump DIR       writes DIR/source.xml, what documents/plan.xsl takes
"""

import argparse
import json
import pathlib
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import bench_growth
import bench_reader
import lxml.etree

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
RELEASE = ROOT / ".build/release"
TEMPLATES = ROOT / "templates/base"
STAGES = "read validate model assemble check render-document render-html render-odt render-docx zip publish".split()
PACKAGE = "{urn:ehcplan:package}"


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("--runs", type=int, default=15, help="turns of each process (at least 5)")
    parser.add_argument("--json", type=pathlib.Path, help="also write the medians to this file")
    parser.add_argument("--only", choices=("road", "growth", "reader"), help="one part; otherwise all")
    arguments = parser.parse_args()
    result = {}
    if arguments.only in (None, "road"):
        with tempfile.TemporaryDirectory() as temporary:
            result |= measure(pathlib.Path(temporary), max(5, arguments.runs))
    if arguments.only in (None, "reader"):
        result["reader"] = bench_reader.measure(run, RELEASE / "ehcplan-bench")
    if arguments.only in (None, "growth"):
        result["growth"] = bench_growth.measure(run, RELEASE / "ehcplan-bench")
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


def measure(folder, runs):
    case = folder / "case"
    run([ROOT / "scripts/make-bench-case", case])
    date = (case / "date").read_text().strip()
    first = folder / "first"
    assemble(case, first, date)
    run([RELEASE / "ehcplan-bench", case, "--date", date, "--dump", folder / "dump"])
    libxslt = write_libxslt_road(folder / "dump/source.xml", folder)
    document = folder / "document.xml"
    run(["xsltproc", "-o", document, TEMPLATES / "documents/plan.xsl", folder / "dump/source.xml"])
    docxtpl = [sys.executable, ROOT / "scripts/support/bench_docxtpl.py", document, folder / "docxtpl.docx"]
    office = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    office += ["--outdir", folder / "pdf", first / "plan.odt"]

    drafts = iter(range(1_000_000))
    ours, bare, others = "ehcplan, all six documents", "xsltproc + zip, plan in three formats", "docxtpl, plan in DOCX"
    one = "ehcplan, plan and review in DOCX"
    contenders = {
        ours: lambda: assemble(case, folder / "drafts" / str(next(drafts)), date),
        one: lambda: assemble(case, folder / "drafts" / str(next(drafts)), date, "--formats", "docx"),
        bare: lambda: run(["sh", libxslt]),
        others: lambda: run(docxtpl),
        "LibreOffice, ODT to PDF": lambda: run(office),
    }
    times = {name: [] for name in contenders}
    # One turn that does not count fills the caches of all.
    for turn in range(runs + 1):
        for name, contender in contenders.items():
            # LibreOffice takes seconds; five turns say enough.
            if name.startswith("LibreOffice") and turn > 5:
                continue
            started = time.perf_counter()
            contender()
            if turn:
                times[name].append((time.perf_counter() - started) * 1000)

    table("Whole processes", times, ours)
    stages, warm = warm_times(case, date, docxtpl, max(20, runs))
    table("Warm, inside one process", warm, "ehcplan, the whole road")
    print_stages(stages)
    return {"processes": {name: statistics.median(values) for name, values in times.items()}, "stages": stages}


def run(command, accept=(0,)):
    ran = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if ran.returncode not in accept:
        sys.exit(f"{shlex.join(ran.args)} stopped with exit code {ran.returncode}:\n{ran.stdout[-1000:]}{ran.stderr[-3000:]}")
    return ran.stdout


def assemble(case, output, date, *options):
    # 1: made, with findings.
    output.parent.mkdir(exist_ok=True)
    run([RELEASE / "ehcplan", "assemble", case, "--output", output, "--date", date, *options], accept=(0, 1))


def write_libxslt_road(source, folder):
    """The same transforms and zips with nothing around them, as a shell script. The format's package.xml says what
    belongs in each file."""
    work = folder / "libxslt"
    work.mkdir()
    document = work / "document.xml"
    lines = ["set -e", f"xsltproc -o {document} {TEMPLATES}/documents/plan.xsl {source}"]
    for description in sorted((TEMPLATES / "formats").glob("*/package.xml")):
        format_folder, package = description.parent, lxml.etree.parse(description).getroot()
        target = work / package.get("format")
        stored, packed = [], []
        for part in package.iter(PACKAGE + "part"):
            path = target / part.get("path")
            path.parent.mkdir(parents=True, exist_ok=True)
            if part.get("copy"):
                shutil.copyfile(format_folder / part.get("copy"), path)
            else:
                parameter = ""
                if part.get("css"):
                    style = folder / "style.txt"
                    style.write_text((format_folder / part.get("css")).read_text(encoding="utf-8"), encoding="utf-8")
                    parameter = f'--stringparam css "$(cat {style})" '
                lines.append(f"xsltproc {parameter}-o {path} {format_folder / part.get('transform')} {document}")
            (stored if part.get("stored") == "true" else packed).append(part.get("path"))
        if len(stored) + len(packed) > 1:
            zipped = work / f"plan.{package.get('extension')}"
            lines += [f"rm -f {zipped}", f"cd {target}"]
            lines += [f"zip -q -X -0 {zipped} {shlex.join(stored)}"] if stored else []
            lines += [f"zip -q -X {zipped} {shlex.join(packed)}"]
    script = folder / "libxslt.sh"
    script.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return script


def warm_times(case, date, docxtpl, iterations):
    """Two turns each, the better median taken: a slow minute hits one of them at most."""
    turns = [
        json.loads(run([RELEASE / "ehcplan-bench", case, "--date", date, "--iterations", iterations]))["median"]
        for _ in range(2)
    ]
    best = min(turns, key=lambda turn: turn["total"])
    rendering = [float(run([*docxtpl, "--iterations", "10"])) for _ in range(2)]
    return best, {
        "ehcplan, the whole road": [turn["total"] for turn in turns],
        "ehcplan's transforms and zips only": [turn["bare"] for turn in turns],
        "docxtpl, plan in DOCX": rendering,
    }


def table(title, times, ours):
    base = statistics.median(times[ours])
    print(f"\n{title:<40}{'median ms':>11}{'fastest':>9}{'slowest':>9}{'runs':>6}   ours = 1")
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"  {name:<38}{middle:>11.1f}{min(values):>9.1f}{max(values):>9.1f}{len(values):>6}{middle / base:>11.2f}")


def print_stages(stages):
    total = stages["total"]
    print(f"\n{'The road by stage (warm)':<40}{'median ms':>11}   share")
    for stage in STAGES:
        if stage in stages:
            print(f"  {stage:<38}{stages[stage]:>11.2f}{stages[stage] / total:>8.0%}")
    print(f"  {'total':<38}{total:>11.2f}")
    if stages.get("bare"):
        print(f"  {'total, beside bare transforms and zips':<38}{total / stages['bare']:>11.2f} times")


if __name__ == "__main__":
    main()
