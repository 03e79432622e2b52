"""Writes the manual page of ehcplan from what the program says of itself, so that it is as true as --help.

    ehcplan --experimental-dump-help | python3 scripts/support/package/manual.py --version 0.1.0 --date 2026-11-23

Needs nothing but Python.
"""

import argparse
import json
import re
import sys

FILES = (
    ("/etc/ehcplan/authority", "The authority's own words and looks, where neither the share nor an option names others."),
    ("/etc/default/ehcplan\\-watch", "Options of the watchers that systemd starts."),
    ("ehcplan\\-watch@.service", "The unit; its instance is the escaped path of a share, such as srv\\-ehc for /srv/ehc."),
    ("/usr/share/doc/ehcplan/README.md", "The handbook, with a page for whoever looks after a share."),
)


def escaped(text):
    """Text that roff takes for text: hyphens that can be copied, nothing that looks like a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    text = text.replace("^", "\\(ha").replace("~", "\\(ti").replace('"', "\\(dq")
    text = "".join(character if ord(character) < 128 else f"\\[u{ord(character):04X}]" for character in text)
    return re.sub(r"^(?=\.)", "\\\\&", text, flags=re.MULTILINE)


def prose(text):
    """Paragraphs; lines that stand indented, such as examples, stay as they are."""
    lines, indented = [], False
    for line in text.splitlines():
        if line.startswith("  ") and line.strip():
            if not indented:
                lines += [".PP", ".RS 4", ".nf"]
            indented = True
            lines.append(escaped(line.strip()))
            continue
        if indented:
            lines += [".fi", ".RE"]
            indented = False
        lines.append(escaped(line.strip()) if line.strip() else ".PP")
    if indented:
        lines += [".fi", ".RE"]
    return "\n".join(lines)


def spelling(name):
    return ("\\-" if name["kind"] == "short" else "\\-\\-") + escaped(name["name"])


def synopsis(argument):
    value = f"\\fI{escaped(argument.get('valueName', 'value'))}\\fR"
    if argument["kind"] == "positional":
        shown = value
    else:
        shown = "|".join(f"\\fB{spelling(name)}\\fR" for name in argument["names"])
        if argument["kind"] == "option":
            shown += f" {value}"
    if argument["isRepeating"]:
        shown += " ..."
    return f"[{shown}]" if argument["isOptional"] else shown


def shown(arguments):
    """What every command has (--help, --version) is told once, for the program."""
    found = []
    for argument in arguments:
        names = {name["name"] for name in argument.get("names", [])}
        if not argument["shouldDisplay"] or names & {"help", "version"}:
            continue
        before = found[-1] if found else {}
        # --queries and --no-queries are two arguments with one sentence.
        if argument["kind"] == before.get("kind") == "flag" and argument.get("abstract") == before.get("abstract"):
            before["names"] = before["names"] + argument["names"]
        else:
            found.append(dict(argument))
    return found


def described(argument):
    if argument["kind"] == "positional":
        head = f"\\fI{escaped(argument['valueName'])}\\fR"
    else:
        head = ", ".join(f"\\fB{spelling(name)}\\fR" for name in argument["names"])
        if argument["kind"] == "option":
            head += f" \\fI{escaped(argument['valueName'])}\\fR"
    parts = [argument.get("abstract", ""), argument.get("discussion", "")]
    if argument.get("defaultValue"):
        parts.append(f"Default: {argument['defaultValue']}.")
    return f".TP\n{head}\n" + prose(" ".join(part for part in parts if part))


def commands(command, path):
    """Each command with its own options, and those below it after it."""
    for sub in command.get("subcommands", []):
        if not sub.get("shouldDisplay", True) or sub["commandName"] == "help":
            continue
        name = [*path, sub["commandName"]]
        arguments = shown(sub.get("arguments", []))
        yield f".SS {escaped(' '.join(name))}"
        yield f".B ehcplan {escaped(' '.join(name))}"
        yield from (synopsis(argument) for argument in arguments)
        for text in (sub.get("abstract"), sub.get("discussion")):
            if text:
                yield ".PP"
                yield prose(text)
        yield from (described(argument) for argument in arguments)
        yield from commands(sub, name)


def page(program, version, date):
    yield f'.TH EHCPLAN 1 "{date}" "ehcplan {version}" "User Commands"'
    # Neither justified nor hyphenated: options and paths stay whole.
    yield ".ad l\n.nh"
    yield f".SH NAME\nehcplan \\- {escaped(program['abstract'][:1].lower() + program['abstract'][1:].rstrip('.'))}"
    yield ".SH SYNOPSIS\n.B ehcplan\n\\fIcommand\\fR [\\fIoptions\\fR]\n.br\n.B ehcplan help\n\\fIcommand\\fR"
    yield ".SH DESCRIPTION\n" + prose(program.get("discussion", ""))
    yield ".SH OPTIONS"
    yield ".TP\n\\fB\\-\\-version\\fR\nShow the version, and those of the libraries.\n.TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nShow help, of the program or of one command."
    yield ".SH COMMANDS"
    yield from commands(program, [])
    yield ".SH FILES"
    yield from (f".TP\n.I {name}\n{escaped(what)}" for name, what in FILES)
    yield ".SH SEE ALSO\n.BR systemd\\-escape (1),\n.BR systemctl (1)"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--version", required=True)
    parser.add_argument("--date", required=True)
    arguments = parser.parse_args()
    said = json.load(sys.stdin)
    if said.get("serializationVersion") != 0:
        sys.exit("The program tells its commands in another form than this page is made from.")
    sys.stdout.reconfigure(encoding="ascii")
    print("\n".join(page(said["command"], arguments.version, arguments.date)))


if __name__ == "__main__":
    main()
