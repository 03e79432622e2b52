"""Drops files as people and their programs do: whole, in pieces, twice, wrong. Every whole file is recorded."""

import os
import random

from . import children
from .children import Child
from .record import Drop, Fate, Record, key_of
from .share import Share
from .tally import Tally


class Sender:
    def __init__(self, share: Share, record: Record, tally: Tally, seed: int) -> None:
        self.share = share
        self.record = record
        self.tally = tally
        self.random = random.Random(seed)
        self.inbox = os.fsencode(share.inbox)
        #: On the same file system, so that a file can be moved into the inbox whole.
        self.stage = os.fsencode(share.root / ".sender")
        os.makedirs(self.stage, exist_ok=True)
        self._made = 0

    def new_name(self, kind: str, ending: str = ".xml") -> bytes:
        """No two drops have the same name unless that is what they are about."""
        self._made += 1
        return f"{kind.replace(' ', '-')} {self._made} {children.MARK}{ending}".encode()

    def put(self, content: bytes, kind: str, fate: Fate, ref: str | None = None, name: bytes | None = None) -> Drop:
        """The whole file at once, as a rename on the server does."""
        name = name or self.new_name(kind)
        staged = os.path.join(self.stage, b"%d" % self._made)
        with open(staged, "wb") as file:
            file.write(content)
        # A link never overwrites: what lies in the inbox under that name is somebody's only copy.
        os.link(staged, os.path.join(self.inbox, name))
        os.unlink(staged)
        return self.note(name, content, kind, fate, ref)

    def note(self, name: bytes, content: bytes, kind: str, fate: Fate, ref: str | None = None) -> Drop:
        self.tally.drop()
        return self.record.add(Drop(name, key_of(content), kind, fate, ref))

    # What is good.

    def good(self, child: Child, *, source: str | None = None, name: bytes | None = None) -> Drop:
        """A submission that nobody sent before."""
        return self.put(self.fresh(child, source), "good", Fate.ACCEPTED, child.ref, name)

    def fresh(self, child: Child, source: str | None = None) -> bytes:
        self._made += 1
        source = source or self.random.choice(children.sources()[:4])
        submission = f"{children.submission_of(source)}-{self._made}"
        return children.advice(child, source, submission=submission, note=f"Number {self._made}.")

    def again(self, child: Child) -> Drop:
        """The same bytes under another name, straight after each other."""
        content = self.fresh(child)
        self.put(content, "sent twice", Fate.ACCEPTED, child.ref)
        return self.put(content, "sent twice", Fate.ACCEPTED, child.ref)

    def new_version(self, child: Child) -> Drop:
        self._made += 1
        source = children.sources()[0]
        submission = f"{children.submission_of(source)}-v{self._made}"
        first, second = (
            children.advice(child, source, submission=submission, version=version, note=f"Version {version}.")
            for version in (1, 2)
        )
        self.put(first, "first version", Fate.SOMEWHERE, child.ref)
        return self.put(second, "second version", Fate.ACCEPTED, child.ref)

    def same_id(self, child: Child) -> Drop:
        """Two contents under one id and version: only the first can be taken."""
        self._made += 1
        source = children.sources()[0]
        submission = f"{children.submission_of(source)}-s{self._made}"
        for note in ("One.", "Two."):
            content = children.advice(child, source, submission=submission, note=note)
            drop = self.put(content, "same id", Fate.SOMEWHERE, child.ref)
        return drop

    def unopened(self) -> Drop:
        """For a case that nobody has opened."""
        return self.put(self.fresh(Child(9000 + self.random.randrange(900))), "no case", Fate.WAITS)

    # What is bad.

    def bad(self, child: Child) -> Drop:
        """Something whole that no case can take."""
        good = self.fresh(child).decode()
        kind, content = self.random.choice((
            ("not well-formed", good.replace("</title>", "<title>", 1)),
            ("not valid", good.replace("<dated>", "<dated>the ", 1)),
            ("wrong child", good.replace(child.surname, "Otherwise" + children.MARK).replace(child.birth, "2011-01-01")
             .replace(child.forename, "Somebody")),
            ("another root", good.replace("<advice", "<letter").replace("</advice>", "</letter>")),
        ))
        return self.put(content.encode(), kind, Fate.RETURNED)

    def bytes(self) -> Drop:
        """A picture or a Word file, under any name."""
        kind, start, ending = self.random.choice((
            ("picture", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", ".jpg"),
            ("word file", b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", ".docx"),
            ("picture named xml", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ".xml"),
        ))
        content = start + self.random.randbytes(3000)
        return self.put(content, kind, Fate.RETURNED, name=self.new_name(kind, ending))

    def any_of(self, child: Child) -> Drop:
        """One drop as a busy day brings them: mostly good."""
        kinds = (self.good, self.good, self.good, self.good, self.again, self.new_version, self.same_id, self.bad)
        chosen = self.random.randrange(len(kinds) + 2)
        if chosen == len(kinds):
            return self.bytes()
        return self.unopened() if chosen > len(kinds) else kinds[chosen](child)
