"""Finds and runs the programs of other people that take part."""

import os
import shutil
import subprocess


class MissingTool(Exception):
    pass


def find(*names):
    for candidate in names:
        path = shutil.which(candidate)
        if path:
            return path
    raise MissingTool(f"{' or '.join(names)} was not found: run scripts/bootstrap --test")


def chromium():
    return find("chromium", "chromium-browser", "google-chrome")


def run(command, timeout=300, text=True, **options):
    """Runs a program without input and hands back what it said, as text or as bytes. A program that hangs is an error."""
    return subprocess.run(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=text,
        errors="replace" if text else None,
        timeout=timeout,
        check=False,
        **options,
    )


def environment(**changes):
    """This process's environment with changes; None takes a variable away."""
    merged = dict(os.environ)
    for key, value in changes.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = value
    return merged
