"""Scenes of one script that have nothing to do with each other, each a process of its own, several at once."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from _window import check


def play_scenes(script, names, at_once, seconds=600):
    """Starts the script once for each name, with the name as its argument; what each wrote, in the order of the names."""
    def play(name):
        done = subprocess.run([sys.executable, script, name], stdout=subprocess.PIPE, text=True, timeout=seconds, check=False)
        check(done.returncode == 0, f"scene {name}: {done.stdout}")
        return done.stdout

    with ThreadPoolExecutor(at_once) as players:
        return list(players.map(play, names))
