"""No file or folder is called after the child: names show in listings, mail and logs where words do not."""

import re

import lxml.etree

from .document import Result

NAMES = ("legal-forename", "middle-names", "surname", "preferred-name", "known-as", "former-name")


def check_names(sample, files):
    names = names_of_child(sample / "case.xml")
    faults = [] if names else [f"{sample.name}/case.xml names no child, so this check has nothing to look for"]
    for file in sorted(files):
        for name in sorted(names):
            # A short name, such as Ann, stands inside too many words; it has to be a word of its own.
            if name in re.split(r"[^a-z\u00c0-\u024f]+", file.lower()) or len(name) > 4 and name in file.lower():
                faults.append(f"the name of the file {file} contains the child's “{name}”")
    yield Result("privacy-of-names", sample.name, tuple(faults))


def names_of_child(case):
    """The words of the child's names, in lower case. One or two letters stand in too many words to look for."""
    words = set()
    for element in lxml.etree.parse(case).iter():
        if isinstance(element.tag, str) and lxml.etree.QName(element).localname in NAMES:
            parents = [lxml.etree.QName(parent).localname for parent in element.iterancestors()]
            if "child" in parents:
                words |= {word.lower() for word in re.split(r"[\s-]+", element.text or "") if len(word) > 2}
    return words
