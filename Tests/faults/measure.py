"""What a process takes, from /proc."""

import os
import pathlib
import re

TICKS = os.sysconf("SC_CLK_TCK")


def peak_memory(pid: int) -> int:
    """kB at the most so far; 0 where the process is gone."""
    return _memory(pid, "VmHWM")


def memory(pid: int) -> int:
    """kB now."""
    return _memory(pid, "VmRSS")


def _memory(pid: int, name: str) -> int:
    try:
        found = re.search(rf"^{name}:\s+(\d+) kB", pathlib.Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(found.group(1)) if found else 0


def seconds_of_processor(pid: int) -> float:
    """In user and system mode, its ended children included."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(int(field) for field in fields[11:15]) / TICKS
