"""A temporary folder in which everything happens, and which leaves nothing behind: no process, no mount, no file."""

import os
import pathlib
import shutil
import subprocess
import threading
from collections.abc import Sequence
from types import TracebackType


class Room:
    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self._mounts: list[pathlib.Path] = []
        self._lock = threading.Lock()
        self._made = 0

    def __enter__(self) -> "Room":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for process in self._processes:
            if process.poll() is None:
                process.kill()
                process.wait()
        for mount in reversed(self._mounts):
            unmount(mount)
        # Folders that a test made unreadable are readable to root; for everybody else they are opened again.
        for base, folders, _ in os.walk(self.folder):
            for name in folders:
                path = os.path.join(base, name)
                if not os.path.islink(path):
                    os.chmod(path, 0o700)
        shutil.rmtree(self.folder, ignore_errors=True)

    def new_folder(self, name: str) -> pathlib.Path:
        """A fresh folder that no other test has."""
        with self._lock:
            self._made += 1
            path = self.folder / f"{self._made}-{name}"
        path.mkdir()
        return path

    def start(self, command: Sequence[object], log: pathlib.Path, **settings: object) -> subprocess.Popen[bytes]:
        """Starts a program in the background; it is gone when the room is."""
        with open(log, "ab") as output:
            process = subprocess.Popen(
                [os.fspath(part) if isinstance(part, os.PathLike) else str(part) for part in command],
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, **settings,  # type: ignore[call-overload]
            )
        with self._lock:
            self._processes = [one for one in self._processes if one.poll() is None]
            self._processes.append(process)
        return process

    def mount(self, command: Sequence[object], place: pathlib.Path) -> str | None:
        """Runs a mount command; returns why it did not work, or nothing."""
        try:
            ran = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=20, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            return str(error)
        if ran.returncode != 0:
            return (ran.stderr.strip() or ran.stdout.strip() or f"exit code {ran.returncode}").splitlines()[0]
        self._mounts.append(place)
        return None

    def forget_mount(self, place: pathlib.Path) -> None:
        unmount(place)
        if place in self._mounts:
            self._mounts.remove(place)


def unmount(place: pathlib.Path) -> None:
    for command in (["umount", str(place)], ["umount", "-l", str(place)]):
        if subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 0:
            return


def missing_tools(*names: str) -> str | None:
    """Why these programs cannot be used here, or nothing."""
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    missing = [name for name in names if not shutil.which(name, path=path)]
    return f"{', '.join(missing)} not installed" if missing else None


def why_not_root() -> str | None:
    return None if os.geteuid() == 0 else "needs root"
