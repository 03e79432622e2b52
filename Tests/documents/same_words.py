"""The formats of one document carry the same words in the same order."""

import collections

from .document import Result
from .words import words

CONTEXT = 6


def check(documents):
    families = collections.defaultdict(list)
    for document in documents:
        families[document.family].append(document)
    for family, members in sorted(families.items()):
        read = {member.format: words(member) for member in members}
        faults = [f"the {format} has no words at all" for format, found in read.items() if not found]
        formats = [format for format in ("html", "odt", "docx") if read.get(format)]
        for other in formats[1:]:
            faults += first_difference(formats[0], read[formats[0]], other, read[other])
        yield Result("same-words", family, tuple(faults))


def first_difference(left_format, left, right_format, right):
    """One sentence about the first place that differs: all that follows is usually the same slip again."""
    for index in range(max(len(left), len(right))):
        if left[index : index + 1] != right[index : index + 1]:
            start = max(0, index - CONTEXT)

            def around(words):
                before, after = " ".join(words[start:index]), " ".join(words[index + 1 : index + 1 + CONTEXT])
                word = f"[{words[index]}]" if index < len(words) else "[end]"
                return f"… {before} {word} {after}".rstrip()

            return [
                f"word {index + 1} of {len(left)} differs: {left_format} “{around(left)}”; "
                f"{right_format} (of {len(right)}) “{around(right)}”"
            ]
    return []
