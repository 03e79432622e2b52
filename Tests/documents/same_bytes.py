"""The same case gives the same bytes: again, in another time zone and language, from a copy made in another order,
and with the advice files under other names."""

import os
import pathlib
import shutil
import tempfile

from .document import Result
from .program import date_of, differences, files_of

# What the renaming of a sender's file may not touch. Findings and the account rightly name the file.
OF_THE_PLAN = ("plan.xml", "plan.odt", "plan.docx", "plan.html")


def check(program, sample):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        first = run(program, sample, folder / "first")
        if not first:
            yield Result("same-bytes", sample.name, ("the draft has no files",))
            return
        again = run(program, sample, folder / "again")
        yield Result("same-bytes-again", sample.name, tuple(differences(first, again)))
        elsewhere = run(program, sample, folder / "elsewhere", TZ="Asia/Tokyo", LC_ALL="C", LANGUAGE="tr")
        yield Result("same-bytes-in-another-time-zone", sample.name, tuple(differences(first, elsewhere)))

        # Under the same folder name: a case without a reference of its own may be called by it.
        shuffled = folder / "shuffled" / sample.name
        copy_in_reverse(sample, shuffled)
        from_copy = run(program, shuffled, folder / "from-copy")
        yield Result("same-bytes-from-a-copy", sample.name, tuple(differences(first, from_copy)))

        rename_advice(shuffled / "advice")
        renamed = run(program, shuffled, folder / "renamed")
        yield Result(
            "same-bytes-with-advice-renamed", sample.name, tuple(differences(of_the_plan(first), of_the_plan(renamed)))
        )


def run(program, case, output, **environment):
    program.assemble(case, output, date_of(case), **environment)
    return files_of(output)


def of_the_plan(files):
    return {name: files[name] for name in OF_THE_PLAN if name in files}


def copy_in_reverse(source, target):
    """Copies files last name first, each with another time: a folder is listed in the order of neither."""
    files = sorted((path for path in source.rglob("*") if path.is_file()), reverse=True)
    for number, path in enumerate(files):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (1_600_000_000 + number * 1000,) * 2)


def rename_advice(folder):
    """New names that also turn the alphabetical order round."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    for number, path in enumerate(files):
        path.rename(folder / f"file-{len(files) - number:03}{path.suffix}")
