"""Makes the Debian package and looks at it: the same bytes twice, what is in it, the unit, the manual page; then installs,
upgrades, removes and purges it in a throw-away copy of this machine's root.

    python3 scripts/support/package_selftest.py [--program .build/release/ehcplan]

Without --program, the program is built for it. Needs nothing but Python, dpkg-dev, binutils, groff, shellcheck and
systemd. The last part needs root and overlay file systems, and the output says so where they are missing.
"""

import argparse
import gzip
import hashlib
import io
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PARTS = ROOT / "scripts/support/package"
PROGRAM = "usr/bin/ehcplan"
UNIT = "lib/systemd/system/ehcplan-watch@.service"
INSTANCE = "ehcplan-watch@srv-ehc.service"
SETTINGS = "etc/default/ehcplan-watch"
MANUAL = "usr/share/man/man1/ehcplan.1.gz"
COMPLETION = "usr/share/bash-completion/completions/ehcplan"
DOCUMENTS = [f"usr/share/doc/ehcplan/{name}" for name in ("README.md", "changelog.gz", "copyright")]
FILES = sorted([PROGRAM, UNIT, SETTINGS, MANUAL, COMPLETION, *DOCUMENTS])
# What a watcher must not be able to do, and what keeps people's data; each line is a decision.
PROMISES = {
    "Type": "exec",
    "Restart": "always",
    "RestartPreventExitStatus": "64 78",
    "StartLimitIntervalSec": "0",
    "KillMode": "mixed",
    "TimeoutStopSec": "90",
    "LimitCORE": "0",
    "UMask": "0027",
    "User": "ehcplan",
    "PrivateNetwork": "yes",
    "PrivateTmp": "yes",
    "NoNewPrivileges": "yes",
    "CapabilityBoundingSet": "",
    "RestrictAddressFamilies": "AF_UNIX",
    "MemoryDenyWriteExecute": "yes",
    "OOMPolicy": "continue",
}
# The libraries of Swift itself were built somewhere too, and keep some paths of their own sources.
HOMES = rb"/" + rb"home/[\w./+-]{3,}"
SWIFTS_OWN = b"build-user/swift"
# systemd's measure of what a service could still do: 10 is everything.
MOST_EXPOSED = 2.0

outcomes = []


def expect(truth, sentence):
    outcomes.append((bool(truth), sentence))


def equal(what, given, wanted):
    expect(given == wanted, f"{what}: {given!r}, not {wanted!r}")


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)


def made(folder, program, **options):
    """The package as scripts/package makes it, and nothing else in the folder."""
    arguments = ["--program", program] if program else []
    ran = run(ROOT / "scripts/package", *arguments, folder, **options)
    if ran.returncode != 0:
        sys.exit(f"scripts/package failed:\n{ran.stdout}{ran.stderr}")
    packages = list(folder.iterdir())
    equal("files that scripts/package makes", [str(path) for path in packages], [ran.stdout.splitlines()[-1]])
    return packages[0]


def same_bytes(folder, program):
    """Twice: in another place, hour, language and mask, with a program that was copied."""
    first = made(folder / "first", program)
    copied = folder / "copied"
    shutil.copy(program or ROOT / ".build/release/ehcplan", copied)
    other = os.environ | {"LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo", "DPKG_DEB_THREADS_MAX": "2"}
    second = made(folder / "second", copied, cwd=folder, env=other, umask=0o077)
    equal("names of the package made twice", second.name, first.name)
    expect(second.read_bytes() == first.read_bytes(), "the same program gives the same bytes")
    return first


def entries(package):
    ran = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True)
    with tarfile.open(fileobj=io.BytesIO(ran.stdout)) as tar:
        return tar.getmembers()


def contents(package):
    found = entries(package)
    equal("files", sorted(entry.name.removeprefix("./") for entry in found if entry.isfile()), FILES)
    expect(all(entry.isfile() or entry.isdir() for entry in found), "nothing but files and folders")
    owners = {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in found}
    equal("owners", owners, {(0, 0, "root", "root")})
    for entry in found:
        name = entry.name.removeprefix("./")
        equal(f"mode of /{name}", entry.mode, 0o755 if entry.isdir() or name == PROGRAM else 0o644)
    # Of the newest entry of the changelog, or what SOURCE_DATE_EPOCH says.
    wanted = os.environ.get("SOURCE_DATE_EPOCH") or run("dpkg-parsechangelog", "-l", PARTS / "changelog", "-S", "Timestamp").stdout
    equal("dates of files", {int(entry.mtime) for entry in found}, {int(wanted)})


def control(package, tree):
    fields = {name: run("dpkg-deb", "-f", package, name).stdout.strip() for name in ("Package", "Version", "Architecture", "Depends", "Installed-Size")}
    version = re.search(r'let version = "([^"]+)"', (ROOT / "Sources/PlanPipeline/Program.swift").read_text())[1]
    equal("Package", fields["Package"], "ehcplan")
    equal("Version", fields["Version"], version)
    equal("name of the package", package.name, f"ehcplan_{version}_{fields['Architecture']}.deb")
    depends = {part.split()[0] for part in fields["Depends"].split(", ")}
    expect(depends >= {"adduser", "libc6", "libgcrypt20", "libxml2", "libxslt1.1", "libzip4"}, f"Depends: {depends}")
    size = sum((path.stat().st_size + 1023) // 1024 for path in tree.rglob("*") if path.is_file())
    expect(abs(int(fields["Installed-Size"]) - size) < 64, f"Installed-Size: {fields['Installed-Size']}, files have {size}")
    equal("conffiles", run("dpkg-deb", "--info", package, "conffiles").stdout, f"/{SETTINGS}\n")
    sums = dict(reversed(line.split("  ", 1)) for line in run("dpkg-deb", "--info", package, "md5sums").stdout.splitlines())
    equal("md5sums", sums, {name: hashlib.md5((tree / name).read_bytes()).hexdigest() for name in FILES if name != SETTINGS})
    for script in ("postinst", "prerm", "postrm"):
        text = run("dpkg-deb", "--info", package, script).stdout
        expect(text.startswith("#!/bin/sh\n") and "\nset -e\n" in text, f"{script} is for sh and stops at a fault")
        equal(f"sh -n {script}", run("sh", "-n", input=text).returncode, 0)
        equal(f"shellcheck {script}", run("shellcheck", "--severity=warning", "-", input=text).stdout, "")
    expect(gzip.decompress((tree / DOCUMENTS[1]).read_bytes()).decode().startswith(f"ehcplan ({version}) "), "changelog is of this version")
    copyright_file = (tree / DOCUMENTS[2]).read_text()
    expect("Permission is hereby granted" in copyright_file and "@" not in copyright_file, "copyright has the licence")


def program(tree):
    file = tree / PROGRAM
    dynamic = run("readelf", "--dynamic", "--wide", file).stdout
    equal("where else the program looks for libraries", re.findall(r"\((?:RPATH|RUNPATH)\).*", dynamic), [])
    equal("Swift libraries that it would load", re.findall(r"\[(lib(?:swift|Foundation|dispatch)[^\]]*)\]", dynamic), [])
    equal("symbols that are not needed", re.findall(r"\.symtab|\.debug_\w+", run("readelf", "--sections", "--wide", file).stdout), [])
    places = {os.fsencode(str(place)) for place in (ROOT, pathlib.Path.home()) if len(place.parts) > 1}
    text = file.read_bytes()
    for place in sorted(places):
        expect(place + b"/" not in text, f"the program holds a path of the machine that built it: {os.fsdecode(place)}")
    homes = {path for path in re.findall(HOMES, text) if SWIFTS_OWN not in path}
    equal("home folders in the program", homes, set())
    ran = run(file, "--version", cwd="/", env={})
    equal("from / with an empty environment", (ran.returncode, ran.stderr), (0, ""))
    return run(file, "--help", cwd="/", env={}).stdout


def texts(tree, help_text):
    """The manual page and the completion know every command that --help lists."""
    commands = re.findall(r"^  ([a-z][a-z-]+)  ", help_text.split("SUBCOMMANDS:")[1], re.MULTILINE)
    expect(len(commands) >= 12, f"commands in --help: {commands}")
    manual = gzip.decompress((tree / MANUAL).read_bytes()).decode("ascii")
    warned = run("groff", "-man", "-Tutf8", "-ww", "-z", input=manual)
    equal("what groff says about the manual page", warned.stderr, "")
    shown = run("groff", "-man", "-Tutf8", "-P-cbou", input=manual).stdout
    completion = tree / COMPLETION
    for command in commands:
        expect(f"ehcplan {command}" in shown, f"the manual page has no {command}")
        expect(re.search(rf"\b{command}\b", completion.read_text()), f"the completion has no {command}")
    expect("--date date" in shown and "Exit codes" in shown, "the manual page has options and exit codes")
    equal("bash -n of the completion", run("bash", "-n", completion).stderr, "")
    settings = (tree / SETTINGS).read_text()
    set_lines = [line for line in settings.splitlines() if line and not line.startswith("#")]
    equal("settings that are in force from the start", set_lines, [])
    for option in re.findall(r'^#(EHCPLAN_WATCH_OPTIONS=".*")$', settings, re.MULTILINE):
        equal(f"sh -n {option}", run("sh", "-n", input=option).returncode, 0)


def unit(tree):
    text = (tree / UNIT).read_text()
    said = dict(re.findall(r"^(\w+)=(.*)$", text, re.MULTILINE))
    for key, wanted in PROMISES.items():
        equal(f"{key} of the unit", said.get(key), wanted)
    # A watcher that may write to its share alone, by a mount of its own, goes on in a drive that was taken away.
    expect("ReadWritePaths" not in said and said.get("ProtectSystem") == "full", "the unit lays no mount over the share")
    # systemd's own units beside it, which it names.
    beside = tree.parent / "beside"
    shutil.copytree(tree, beside)
    shutil.copytree("/lib/systemd/system", (beside / UNIT).parent, symlinks=True, dirs_exist_ok=True)
    verified = run("systemd-analyze", "verify", f"--root={beside}", "--man=no", INSTANCE)
    equal("systemd-analyze verify", (verified.returncode, verified.stdout + verified.stderr), (0, ""))
    score = run("systemd-analyze", "security", "--offline=true", f"--threshold={int(MOST_EXPOSED * 10)}", f"--root={beside}", INSTANCE)
    found = re.search(r"Overall exposure level for \S+: ([\d.]+)", score.stdout)
    expect(found and score.returncode == 0, f"systemd-analyze security: {score.stdout[-300:]}{score.stderr}")
    if found:
        print(f"systemd-analyze security: exposure {found[1]} of 10 (at most {MOST_EXPOSED})")


def newer(package, folder):
    """A package of a later version, with other settings."""
    tree = folder / "newer"
    run("dpkg-deb", "--raw-extract", package, tree)
    text = (tree / "DEBIAN/control").read_text()
    (tree / "DEBIAN/control").write_text(re.sub(r"^(Version: .*)$", r"\1+1", text, flags=re.MULTILINE))
    with (tree / SETTINGS).open("a") as settings:
        settings.write("# The newer version has a line more.\n")
    return tree


def life(package, folder):
    """From installing to purging, by dpkg itself, in a throw-away root."""
    place = folder / "life"
    case = next(ROOT.glob("samples/01-*"))
    reference = re.search(r'\bref="([^"]+)"', (case / "case.xml").read_text(encoding="utf-8"))[1]
    shutil.copytree(case / "advice", place / "case/advice")
    shutil.copy(case / "case.xml", place / "case")
    shutil.copy(package, place / "first.deb")
    built = run("dpkg-deb", "--root-owner-group", "-Znone", "--build", newer(package, folder), place / "second.deb")
    equal("dpkg-deb of the newer version", built.returncode, 0)
    shutil.copy(PARTS / "scenario.sh", place)
    ran = run(PARTS / "throwaway_root.sh", place, "bash", place / "scenario.sh", place, reference)
    if ran.returncode == 77:
        print("Not run here: installing, upgrading and removing. It takes root and overlay file systems.")
        return
    lines = ran.stdout.splitlines()
    for number, line in enumerate(lines):
        if line.startswith(("ok: ", "FAILED: ")):
            why = [after for after in lines[number + 1 : number + 21] if after.startswith("    ")]
            expect(line.startswith("ok: "), "\n".join([line.split(": ", 1)[1], *why]))
    expect(ran.returncode == 0 and len(lines) > 20, f"the life of the package was not told to its end:\n{ran.stderr[-2000:]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=pathlib.Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        package = same_bytes(folder, arguments.program.resolve() if arguments.program else None)
        tree = folder / "tree"
        run("dpkg-deb", "--extract", package, tree)
        contents(package)
        control(package, tree)
        texts(tree, program(tree))
        unit(tree)
        life(package, folder)
    failed = [sentence for truth, sentence in outcomes if not truth]
    for sentence in failed:
        print(f"FAILED self-test: {sentence}")
    print(f"self-test of the package: {len(outcomes) - len(failed)} passed, {len(failed)} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
