"""A real Samba server on this machine, with smbclient as the sender: what is dropped there becomes a plan that can be
fetched from there."""

import hashlib
import os
import pathlib
import shutil
import socket
import subprocess

from .children import Child, MARK
from .record import Drop, Fate
from .room import Room, missing_tools, why_not_root
from .scene import Scene
from .tally import Tally
from .watcher import until

PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
CONFIGURATION = """[global]
  server role = standalone server
  map to guest = Bad User
  guest account = {user}
  interfaces = 127.0.0.1
  bind interfaces only = yes
  smb ports = {port}
  disable netbios = yes
  load printers = no
  printing = bsd
  printcap name = /dev/null
  log level = 0
  log file = {folder}/log
  lock directory = {folder}
  state directory = {folder}
  cache directory = {folder}
  pid directory = {folder}
  private dir = {folder}
  ncalrpc dir = {folder}/ncalrpc
[share]
  path = {share}
  guest ok = yes
  read only = no
  force user = {user}
"""


class Server:
    """A server of one share, and a client of it."""

    def __init__(self, room: Room, share: pathlib.Path) -> None:
        self.folder = room.new_folder("samba")
        self.log = self.folder / "smbd.log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        (self.folder / "smb.conf").write_text(
            CONFIGURATION.format(folder=self.folder, port=self.port, share=share, user="root")
        )
        daemon = shutil.which("smbd", path=PATH)
        self.process = room.start(
            [daemon, "--foreground", "--no-process-group", f"--configfile={self.folder}/smb.conf", "--debug-stdout"], self.log,
            # In a group of its own: when it ends, it ends its whole group.
            process_group=0,
        )

    def answers(self) -> bool:
        return until(lambda: self.client("ls").returncode == 0, 20, pause=0.3)

    def client(self, *commands: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["smbclient", "//127.0.0.1/share", "-N", "-p", str(self.port), "-c", "; ".join(commands)],
            capture_output=True, text=True, errors="replace", timeout=60, check=False, cwd=self.folder,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )


def run(room: Room, tally: Tally, program: pathlib.Path, short: bool) -> None:
    why = why_not_root() or missing_tools("smbd", "smbclient")
    if why:
        tally.cannot_run("a Samba server", why)
        return
    scene = Scene(room, tally, program, "samba")
    server = Server(room, scene.share.root)
    if not server.answers():
        said = server.log.read_text(errors="replace").strip()[-200:] if server.log.exists() else ""
        tally.cannot_run("a Samba server", f"it does not answer: {said}")
        return
    watcher = scene.watch()
    drops = [_put(scene, server, f"advice {number} {MARK}.xml", number) for number in range(1, 3 if short else 12)]
    if not short:
        drops += [_put(scene, server, name, 1) for name in (f"Räport Zoë {MARK}.xml", f"ADVICE {MARK} (2).XML", f"a & b {MARK}.xml")]
    scene.all_accepted(drops, "smbclient put")
    drops.append(_slowly(scene, server))
    _twice(scene, server)
    scene.all_accepted(drops, "smbclient put, rename", 60)
    scene.check("dropped by smbclient")
    _fetch(scene, server, drops[0])
    scene.end(watcher)
    server.process.terminate()
    server.process.wait(10)


def _put(scene: Scene, server: Server, name: str, number: int) -> Drop:
    child = Child(1 + number % 3)
    content = scene.sender.fresh(child)
    (server.folder / "sent").write_bytes(content)
    ran = server.client(f'put sent "inbox/{name}"')
    scene.tally.expect(ran.returncode == 0, f"samba: smbclient could not put: {ran.stdout.strip()[-200:]}")
    return scene.sender.note(name.encode(), content, "put by smbclient", Fate.ACCEPTED, child.ref)


def _slowly(scene: Scene, server: Server) -> Drop:
    """Under a name of its own, then renamed, in two connections."""
    content = scene.sender.fresh(Child(2))
    name = f"renamed {MARK}.xml"
    (server.folder / "sent").write_bytes(content[:700])
    server.client('put sent "inbox/upload.part"')
    until(lambda: False, 1)
    (server.folder / "sent").write_bytes(content)
    server.client('put sent "inbox/upload.part"')
    ran = server.client(f'rename "inbox/upload.part" "inbox/{name}"')
    scene.tally.expect(ran.returncode == 0, f"samba: smbclient could not rename: {ran.stdout.strip()[-200:]}")
    return scene.sender.note(name.encode(), content, "renamed by smbclient", Fate.ACCEPTED, "FT-2026-0002")


def _twice(scene: Scene, server: Server) -> None:
    content = scene.sender.fresh(Child(3))
    (server.folder / "sent").write_bytes(content)
    for number in (1, 2):
        server.client(f'put sent "inbox/twice {number} {MARK}.xml"')
        scene.sender.note(b"twice", content, "sent twice by smbclient", Fate.ACCEPTED, "FT-2026-0003")
    decisions = lambda: [one["decision"] for one in scene.share.receipts_by_hash().get(hashlib.sha256(content).hexdigest(), [])]
    until(lambda: len(decisions()) >= 2, 20)
    scene.tally.expect(
        sorted(decisions()) == ["accepted", "unchanged"], f"samba: sent twice, the receipts say {sorted(decisions())}"
    )


def _fetch(scene: Scene, server: Server, drop: Drop) -> None:
    """The sender fetches receipt and plan, and has the very bytes."""
    draft = scene.share.newest_draft(drop.ref or "")
    if not scene.tally.expect(draft is not None, "samba: there is no plan to be fetched") or draft is None:
        return
    beside = f"inbox/{drop.name.decode()}.receipt"
    files = [f"{beside}.html", f"{beside}.json", f"{draft.relative_to(scene.share.root)}/plan.html"]
    for name in files:
        ran = server.client(f'get "{name}" fetched')
        here, fetched = scene.share.root / name, server.folder / "fetched"
        same = ran.returncode == 0 and here.exists() and here.read_bytes() == fetched.read_bytes()
        what = pathlib.PurePath(name).suffixes
        scene.tally.expect(same, f"samba: the sender could not fetch {''.join(what[-2:])}: {ran.stdout.strip()[-200:]}")
        fetched.unlink(missing_ok=True)
