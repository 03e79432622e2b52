"""Plants each kind of fault that sources.py looks for in a small made-up package, and sees it reported in its line."""

import json
import pathlib
import subprocess
import sys
import tempfile

SOURCES = pathlib.Path(__file__).with_name("sources.py")
PACKAGE = {
    "targets": [
        {"name": "CLib", "type": "system", "dependencies": []},
        {"name": "Low", "type": "regular", "dependencies": []},
        {"name": "XMLKit", "type": "regular", "dependencies": [{"byName": ["CLib", None]}]},
        {
            "name": "tool",
            "type": "executable",
            "dependencies": [
                {"target": ["Low", None]},
                {"product": ["ArgumentParser", "swift-argument-parser", None, None]},
            ],
        },
        {"name": "tool-bench", "type": "executable", "dependencies": []},
        {"name": "Support", "type": "regular", "path": "Tests/Support", "dependencies": []},
        {"name": "LowTests", "type": "test", "dependencies": [{"byName": ["Low", None]}, {"byName": ["tool-bench", None]}]},
    ]
}
GOOD = {
    # A word that a rule looks for, and no mark of what is unfinished.
    "templates/words.xml": "<list><phrase>XXX</phrase> XX; XXX; YES</list>\n",
    "Sources/Low/A.swift": "import Swift\nimport Glibc\n/* import Other /* deep */ */\nlet a = \"\"\"\nimport Other\n\"\"\"\n",
    "Sources/XMLKit/A.swift": "internal import CLib\nfinal class A: @unchecked Sendable {}\n",
    "Sources/tool/A.swift": "import ArgumentParser\npackage import Low\nimport struct Low.Name\n// try! is only spoken of\n",
    "Tests/Support/A.swift": "import Testing\n",
    "Tests/LowTests/A.swift": "import Low\nimport Testing\nimport tool_bench\nlet a = \"\\\"as! \" + #\"try! \\\"#\n",
}
MACHINE = "/ho" + "me/someone/x"
# file, text, line, words of the message
PLANTS = (
    ("Sources/Low/B.swift", "\nimport tool\n", 2, "does not declare"),
    ("Sources/Low/B.swift", "import CLib\n", 1, "does not declare"),
    ("Sources/Low/B.swift", "import Testing\n", 1, "does not declare"),
    ("Sources/Low/B.swift", "import Foundation\n", 1, "Foundation is not for Low"),
    ("Sources/tool/B.swift", "import XMLKit\n", 1, "does not declare"),
    ("Sources/tool/B.swift", "@preconcurrency import XMLKit\n", 1, "does not declare"),
    ("Sources/tool/B.swift", "import struct XMLKit.Tree\n", 1, "does not declare"),
    ("Sources/tool/B.swift", "#if os(Linux)\n  import Logging\n#endif\n", 2, "does not declare"),
    ("Tests/LowTests/B.swift", "/* */ // x\nimport XCTest\n", 2, "does not declare"),
    ("Sources/XMLKit/B.swift", "public import CLib\n", 1, "may not be seen outside"),
    ("Sources/XMLKit/B.swift", "@preconcurrency package import CLib\n", 1, "may not be seen outside"),
    ("Sources/tool/B.swift", "@_exported import Low\n", 1, "@_exported"),
    ("Tests/LowTests/B.swift", "@testable import Low\n", 1, "@testable"),
    ("Sources/Low/B.swift", "let a = 1\nlet b = try! f()\n", 2, "try!"),
    ("Sources/Low/B.swift", "let b = a as! Int\n", 1, "as!"),
    ("Sources/Low/B.swift", "let s = \"a // b\"; fatalError(s)\n", 1, "fatalError"),
    ("Sources/Low/B.swift", "struct A: @unchecked Sendable {}\n", 1, "race checks"),
    ("Sources/Low/B.swift", "nonisolated(unsafe) var a = 1\n", 1, "race checks"),
    ("Sources/Low/B.swift", "let a = 1 // TO" + "DO later\n", 1, "finish it"),
    ("templates/a.xsl", "<a>\n<!-- FIX" + "ME --></a>", 2, "finish it"),
    ("Sources/Low/B.swift", "let a = 1 // XX" + "X later\n", 1, "finish it"),
    ("scripts/run", "# XX" + "X: later\n", 1, "finish it"),
    ("templates/a.xml", "<a><!--XX" + "X --></a>\n", 1, "finish it"),
    ("README.md", f"see {MACHINE}\n", 1, "path of one machine"),
    ("scripts/run", f"cat {MACHINE}\n", 1, "path of one machine"),
    ("Sources/Low/B.swift", 'let a = "/t' + 'mp/x"\n', 1, "temporary folder"),
)


def run(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        package = root / "package.tmp"
        package.write_text(json.dumps(PACKAGE), encoding="utf-8")
        command = [sys.executable, SOURCES, "--package", package, "--root", root]
        return subprocess.run(command, capture_output=True, text=True, check=False)


def main():
    passed = failed = 0
    good = run(GOOD)
    outcomes = [(good.returncode == 0 and not good.stdout, f"good sources are refused: {good.stdout}{good.stderr}")]
    for file, text, line, words in PLANTS:
        ran = run({**GOOD, file: text})
        seen = any(out.startswith(f"{file}:{line}: ") and words in out for out in ran.stdout.splitlines())
        outcomes.append((seen and ran.returncode == 1, f"{text!r} in {file} is not seen: {ran.stdout}{ran.stderr}"))
    # The path of the checkout itself: only known when it is there.
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder).resolve() / "checkout"
        root.mkdir()
        (root / "README.md").write_text(f"in {root}/x\n", encoding="utf-8")
        (root / "package.tmp").write_text('{"targets": []}', encoding="utf-8")
        command = [sys.executable, SOURCES, "--package", root / "package.tmp", "--root", root]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        outcomes.append(("README.md:1: a path" in ran.stdout, f"the path of the checkout is not seen: {ran.stdout}"))
    for truth, sentence in outcomes:
        if truth:
            passed += 1
        else:
            failed += 1
            print(f"FAILED self-test: {sentence}")
    print(f"self-test of the source checks: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
