"""Reads the sources for what no compiler refuses. Prints `file:line: message` lines; exits 1 if there are any.

    python3 scripts/support/sources.py --package package.json [--root DIR]

package.json is what `swift package dump-package` prints. Needs nothing but Python.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

# Part of the language and of Linux; everything else is a dependency and has to be declared.
STANDARD = {"Swift", "Glibc", "Musl", "Synchronization", "FoundationEssentials"}
TESTS_ONLY = {"Testing"}
# Foundation costs start-up time, 30 MB of static binary, and brings a second libxml2 user with it.
# A target that can not do without is named here, with its reason.
FOUNDATION_ALLOWED = {
    # "TargetName": "reason",
}
# A product's module, where it is not called like the product.
MODULES_OF_PRODUCTS = {
    "ServiceLifecycle": {"ServiceLifecycle", "UnixSignals"},
}
C_MODULE = re.compile(r"C[A-Z]")
# Handles on C memory: here a person has thought about threads, and only here.
UNCHECKED_ALLOWED = {"XMLKit", "ZipKit", "Digest"}

IMPORT = re.compile(
    r"^[ \t]*(?P<before>(?:(?:@\w+(?:\([^)]*\))?|public|package|internal|fileprivate|private)[ \t]+)*)"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|typealias|func|var|let|actor)[ \t]+)?(?P<module>\w+)",
    re.MULTILINE,
)
FORBIDDEN_IN_SWIFT = (
    (re.compile(r"@_exported\b"), "@_exported makes others depend on what they have not declared"),
    (re.compile(r"@testable\b"), "@testable fails in release builds: give the declaration package access"),
    (re.compile(r"\btry!"), "try! stops the program: handle the error or throw it on"),
    (re.compile(r"\bas!"), "as! stops the program: use as? and say what happens otherwise"),
    (re.compile(r"\bfatalError\("), "fatalError stops the program: throw, or make the case impossible"),
)
UNCHECKED = re.compile(r"@unchecked\s+Sendable\b|\bnonisolated\(unsafe\)")
# The three letters are also a blank that a rule looks for: they mark what is unfinished where they begin a comment.
UNFINISHED = re.compile(r"\b(?:TO[D]O|FIX[M]E)\b|(?:(?://|/\*|#|<!--)[ \t]*|^[ \t]*\*[ \t]*|\b(?=XX[X]:))XX[X]\b")
HOME_PATH = re.compile(r"(?<![\w./:~-])/(?:home|root)/")
TEMPORARY_PATH = re.compile(r"(?<![\w./:~$}-])/tmp/")
TEXT = set(".swift .c .h .modulemap .py .sh .xml .xsl .xsd .css .html .md .json .txt .service .yml .yaml".split())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--package", type=pathlib.Path, required=True)
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path("."))
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    package = json.loads(arguments.package.read_text(encoding="utf-8"))
    files = tracked_files(root)
    problems = sorted([*check_imports(root, package, files), *check_text(root, files)])
    for file, line, message in problems:
        print(f"{file}:{line}: {message}")
    sys.exit(1 if problems else 0)


def tracked_files(root):
    """Tracked files and those about to be, relative to the root; every file where there is no git."""
    ran = subprocess.run(
        ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True, check=False
    )
    if ran.returncode == 0:
        names = sorted({os.fsdecode(name) for name in ran.stdout.split(b"\0") if name})
    else:
        names = sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())
    return [name for name in names if (root / name).is_file()]


# ---- imports


def check_imports(root, package, files):
    for target in package["targets"]:
        if target["type"] not in ("regular", "executable", "test", "macro", "plugin"):
            continue
        folder = target.get("path") or f"{'Tests' if target['type'] == 'test' else 'Sources'}/{target['name']}"
        allowed = allowed_modules(target, folder)
        for file in files:
            if file.startswith(folder.rstrip("/") + "/") and file.endswith(".swift"):
                source = (root / file).read_text(encoding="utf-8")
                yield from check_imports_of_file(file, source, target["name"], allowed)


def allowed_modules(target, folder):
    allowed = set(STANDARD)
    if target["type"] == "test" or folder.startswith("Tests/"):
        allowed |= TESTS_ONLY
    if target["name"] in FOUNDATION_ALLOWED:
        allowed.add("Foundation")
    for dependency in target["dependencies"]:
        kind, (name, *_) = next(iter(dependency.items()))
        if kind == "product":
            allowed |= MODULES_OF_PRODUCTS.get(name, {name})
        else:
            # A dependency by name is a target of ours or a product called like its package.
            allowed |= MODULES_OF_PRODUCTS.get(name, {name})
    # swift-build makes a module name of a target name in this way.
    return {name.replace("-", "_") for name in allowed}


def check_imports_of_file(file, source, target, allowed):
    for match in IMPORT.finditer(without_comments_and_strings(source)):
        module, before = match["module"], match["before"].split()
        line = source.count("\n", 0, match.start("module")) + 1
        if module == "Foundation" and module not in allowed:
            yield file, line, f"Foundation is not for {target}: FoundationEssentials, or an entry with a reason in scripts/support/sources.py"
        elif module not in allowed:
            yield file, line, f"{target} imports {module}, which Package.swift does not declare for it"
        if C_MODULE.match(module) and ("public" in before or "package" in before):
            yield file, line, f"the C module {module} may not be seen outside {target}: import it without access level"


def without_comments_and_strings(source):
    """The same text, of the same length, with blanks in place of comments and of what stands in strings."""
    result, index, depth = [], 0, 0

    def blank(text):
        result.append(re.sub(r"[^\n]", " ", text))

    token = re.compile(r"//[^\n]*|/\*|(?P<hashes>#*)(?P<quotes>\"\"\"|\")")
    while index < len(source):
        match = token.search(source, index)
        if not match:
            result.append(source[index:])
            break
        result.append(source[index : match.start()])
        if match[0].startswith("//"):
            end = match.end()
        elif match[0] == "/*":
            end, depth = match.end(), 1
            while depth and end < len(source):
                if source.startswith("/*", end):
                    depth, end = depth + 1, end + 2
                elif source.startswith("*/", end):
                    depth, end = depth - 1, end + 2
                else:
                    end += 1
        else:
            closing, escape = match["quotes"] + match["hashes"], "\\" + match["hashes"]
            end = match.end()
            while end < len(source) and not source.startswith(closing, end):
                if source[end] == "\n" and match["quotes"] == '"':
                    break
                # An escape takes the character after it along, be that a quotation mark.
                end += len(escape) + 1 if source.startswith(escape, end) else 1
            end = min(end + len(closing), len(source))
        blank(source[match.start() : end])
        index = end
    return "".join(result)


# ---- words that may not stand in a file


def check_text(root, files):
    # A short path such as /src would be found in places that mean something else.
    checkout = re.compile(re.escape(str(root)) + r"(?![\w-])") if len(root.parts) > 2 else None
    for file in files:
        path = pathlib.PurePosixPath(file)
        script = path.parts[0] in ("scripts", ".ci") and not path.suffix
        if path.suffix not in TEXT and not script:
            continue
        text = (root / file).read_text(encoding="utf-8", errors="replace")
        if path.suffix == ".swift":
            yield from check_swift(file, text)
        for number, line in enumerate(text.split("\n"), start=1):
            if UNFINISHED.search(line):
                yield file, number, f"“{UNFINISHED.search(line)[0].strip()}”: finish it, or file an issue"
            if checkout and checkout.search(line) or HOME_PATH.search(line):
                yield file, number, "a path of one machine"
            elif path.parts[0] in ("Sources", "templates", "samples") and TEMPORARY_PATH.search(line):
                yield file, number, "a path of one machine: ask the system for its temporary folder"


def check_swift(file, text):
    code = without_comments_and_strings(text)
    parts = pathlib.PurePosixPath(file).parts
    target = parts[1] if len(parts) > 2 else ""
    found = [(pattern, message) for pattern, message in FORBIDDEN_IN_SWIFT]
    if target not in UNCHECKED_ALLOWED:
        found.append((UNCHECKED, f"turning the race checks off is for {', '.join(sorted(UNCHECKED_ALLOWED))} only"))
    for pattern, message in found:
        for match in pattern.finditer(code):
            yield file, code.count("\n", 0, match.start()) + 1, message


if __name__ == "__main__":
    main()
