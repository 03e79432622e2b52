"""Runs ehcplan as a person does: the built program, a case folder, exit codes."""

import dataclasses
import pathlib

from . import tools

# 1: the draft was made and has findings.
DRAFT_MADE = (0, 1)


class NoDraft(Exception):
    pass


@dataclasses.dataclass(frozen=True)
class Program:
    path: pathlib.Path

    def assemble(self, case, output=None, date=None, authority=None, options=(), **environment):
        command = [self.path, "assemble", case, *options]
        if output:
            command += ["--output", output]
        if date:
            command += ["--date", date]
        if authority:
            command += ["--authority", authority]
        ran = tools.run(command, timeout=300, env=tools.environment(EHCPLAN_AUTHORITY=None, **environment))
        if ran.returncode not in DRAFT_MADE:
            raise NoDraft(f"ehcplan assemble {case.name} stopped with exit code {ran.returncode}: {ran.stderr.strip()[-800:]}")
        return ran


    def documents(self, *command):
        """A command that writes documents of its own into a new folder."""
        ran = tools.run([self.path, *command], timeout=300, env=tools.environment(EHCPLAN_AUTHORITY=None))
        if ran.returncode not in DRAFT_MADE:
            raise NoDraft(f"ehcplan {command[0]} stopped with exit code {ran.returncode}: {ran.stderr.strip()[-800:]}")
        return ran


def date_of(sample):
    """The one line of SAMPLE/date: the day on which the sample is assembled."""
    return (sample / "date").read_text(encoding="utf-8").split()[0]


def files_of(folder):
    """Relative name → bytes, of all files."""
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def differences(before, after):
    """Sentences about two such sets."""
    for name in sorted(before.keys() | after.keys()):
        if name not in after:
            yield f"{name} is gone"
        elif name not in before:
            yield f"{name} is new"
        elif before[name] != after[name]:
            offset = next(
                (index for index, (left, right) in enumerate(zip(before[name], after[name])) if left != right),
                min(len(before[name]), len(after[name])),
            )
            yield f"{name} differs from byte {offset} on ({len(before[name])} and {len(after[name])} bytes)"
