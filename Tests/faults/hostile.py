"""Files and names that are meant to stop a program. None of them may stop the files behind it."""

import gzip
import os
import unicodedata

from .children import MARK, Child
from .record import Drop, Fate, key_at
from .sender import Sender

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<advice xmlns="urn:ehcplan:advice" schema-version="1.0" id="{}" version="1">'


def _many_attributes() -> bytes:
    attributes = " ".join(f'a{number}=""' for number in range(200_000))
    return (HEAD.format("many")[:-1] + " " + attributes + "></advice>").encode()


def _bomb() -> bytes:
    """9 kB that unzip to 9 MB."""
    return gzip.compress(HEAD.format("bomb").encode() + b" " * 9_000_000 + b"</advice>", mtime=0)


def _entities() -> bytes:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    return f'<?xml version="1.0"?><!DOCTYPE advice [{lines}]><advice xmlns="urn:ehcplan:advice">&e9;</advice>'.encode()


CONTENTS = (
    ("200,000 attributes", _many_attributes),
    ("gzip bomb", _bomb),
    ("entities", _entities),
    ("300 levels", lambda: (HEAD.format("deep") + "<p>" * 300 + "</p>" * 300 + "</advice>").encode()),
    ("20,000 schema errors", lambda: (HEAD.format("wrong") + '<need id="!" area="?"/>' * 20_000 + "</advice>").encode()),
    ("half of a UTF-8 letter", lambda: HEAD.format("half").encode() + b"<title>\xc3</title></advice>"),
    ("external entity", lambda: b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
)

#: Good files under such names.
NAMES = (
    ("name of 255 bytes", b"n" * 245 + b"-" + MARK.encode() + b".xml"),
    ("name that is not UTF-8", b"caf\xe9-\xff\xfe " + MARK.encode() + b".xml"),
    ("name with a newline", b"first line\nsecond line " + MARK.encode() + b".xml"),
    ("name with markup", b"<script>alert(1)<" + MARK.encode() + b">.xml"),
    ("name with a quote", b"a'\"`$(id) " + MARK.encode() + b".xml"),
    ("name that begins with a dash", b"--init " + MARK.encode() + b".xml"),
    ("name like a receipt", b"receipt.json"),
    ("name without an ending", b"advice of " + MARK.encode()),
    ("name in capitals", b"ADVICE " + MARK.encode() + b".XML"),
)

#: Leavings of editors and systems: passed over, and left where they are.
LEAVINGS = (b"~$advice.docx", b"~WRD0001.tmp", b".~lock.advice.odt#", b"Thumbs.db", b"desktop.ini", b".DS_Store", b"._advice.xml",
            b".nfs0000000000001234", b"advice.xml.part", b"advice.xml~", b".advice.xml.swp")

CONFLICTS = (
    "advice.sync-conflict-20261110-101112-ABCDEFG.xml",
    "advice (conflicted copy 2026-11-10 101112).xml",
    "advice_DESKTOP-1_Nov-10-1011-2026_CaseConflict_1.xml",
)


def contents(sender: Sender) -> list[Drop]:
    """Contents that are hard to read."""
    return [
        sender.put(make(), kind, Fate.RETURNED, name=sender.new_name(kind)) for kind, make in CONTENTS
    ] + [sender.put(b"", "empty file", Fate.SOMEWHERE)]


def names(sender: Sender, child: Child) -> list[Drop]:
    """Good contents under bad names, then a bad content under a name that a receipt has."""
    drops = [sender.put(sender.fresh(child), kind, Fate.ACCEPTED, child.ref, name) for kind, name in NAMES]
    # Of the returned one, the receipt comes to lie in the same folder.
    for name in (b"receipt.html", b"RECEIPT.JSON"):
        drops.append(sender.put(b"<advice>" + name + b"</advice>", "returned, named like a receipt", Fate.RETURNED, name=name))
    return drops


def pairs(sender: Sender, child: Child) -> list[Drop]:
    """Names that are one file on Windows or on a Mac, and two here."""
    composed = "Zoë " + MARK + ".xml"
    pair = [unicodedata.normalize(form, composed).encode() for form in ("NFC", "NFD")]
    found = [b"Both " + MARK.encode() + b".xml", b"both " + MARK.encode() + b".XML", *pair]
    return [sender.put(sender.fresh(child), "one of a pair", Fate.SOMEWHERE, child.ref, name) for name in found]


def leavings(sender: Sender, child: Child) -> list[Drop]:
    drops = [sender.put(b"leavings of " + name, "leavings", Fate.STAYS, name=name) for name in LEAVINGS]
    for name in CONFLICTS:
        drops.append(sender.put(sender.fresh(child), "conflict copy", Fate.STAYS, name=name.encode()))
    drops.append(sender.put(sender.fresh(child)[:-40], "cut short", Fate.STAYS))
    return drops


def no_files(sender: Sender) -> list[bytes]:
    """What is no file at all, and must still be there afterwards: nobody may open or follow it."""
    made = [b"pipe.xml", b"link.xml", b"folder.xml", b"socket-like.xml", b"dangling.xml"]
    paths = [os.path.join(sender.inbox, name) for name in made]
    os.mkfifo(paths[0])
    os.symlink(b"/etc/passwd", paths[1])
    os.mkdir(paths[2])
    os.mkdir(paths[3])
    with open(os.path.join(paths[3], b"inside.xml"), "wb") as file:
        file.write(b"<advice/>")
    os.symlink(b"/nowhere/at/all.xml", paths[4])
    if os.geteuid() == 0:
        made.append(b"device.xml")
        os.mknod(os.path.join(sender.inbox, b"device.xml"), 0o20666, os.makedev(1, 5))  # /dev/zero: never ends
    return made


def huge(sender: Sender) -> Drop:
    """3 GB with nothing in it."""
    name = sender.new_name("3 GB")
    path = os.path.join(sender.inbox, name)
    with open(path, "wb") as file:
        file.write(b"<advice>")
        file.truncate(3 << 30)
        file.seek(-9, os.SEEK_END)
        file.write(b"</advice>")
    sender.tally.drop()
    return sender.record.add(Drop(name, key_at(path) or "", "3 GB", Fate.RETURNED))
