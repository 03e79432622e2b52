"""A draft once made stays as it was: unchanged input makes no new one, changed input makes the next."""

import pathlib
import shutil
import tempfile

import lxml.etree

from .document import Result
from .program import date_of, differences, files_of

ADDED = " It was seen again."


def check(program, sample):
    with tempfile.TemporaryDirectory() as folder:
        case = pathlib.Path(folder) / sample.name
        shutil.copytree(sample, case)
        date = date_of(sample)
        yield Result("kept-drafts", sample.name, tuple(faults(program, case, date)))


def faults(program, case, date):
    drafts = case / "drafts"
    # A sample may bring drafts of its own.
    earlier = names(drafts)
    advice = files_of(case / "advice")
    program.assemble(case, date=date)
    new = names(drafts) - earlier
    if len(new) != 1:
        yield f"the first run made {sorted(new) or 'no draft'} in drafts/"
        return
    before = files_of(drafts)

    program.assemble(case, date=date)
    for difference in differences(before, files_of(drafts)):
        yield f"after a second run with unchanged input, drafts/{difference}"

    changed = change_advice(case / "advice")
    if not changed:
        yield "no advice file has a sentence that this check could change"
        return
    advice[changed] = (case / "advice" / changed).read_bytes()
    program.assemble(case, date=date)
    after = files_of(drafts)
    if len(names(drafts) - earlier) != 2:
        yield f"after a change in {changed}, drafts/ has {sorted(names(drafts) - earlier)}, not one draft more"
    for difference in differences(before, {name: after[name] for name in after if name in before}):
        yield f"after a run with changed input, drafts/{difference}"
    for difference in differences(advice, files_of(case / "advice")):
        yield f"assembling changed the advice: {difference}"


def names(folder):
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def change_advice(folder):
    """Adds a sentence to the first long text of the first advice file that has one."""
    for path in sorted(folder.glob("*.xml")):
        try:
            tree = lxml.etree.parse(path)
        except lxml.etree.XMLSyntaxError:
            # A sample may show what happens to a broken file.
            continue
        for element in tree.iter():
            text = element.text or ""
            if isinstance(element.tag, str) and len(text) > 40 and text.rstrip().endswith("."):
                element.text = text.rstrip() + ADDED
                tree.write(path, encoding="UTF-8", xml_declaration=True)
                return path.name
    return None
