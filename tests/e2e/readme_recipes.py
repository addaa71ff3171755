"""Every command of README.md does what a reader expects: it is typed into a shell as it stands there, in order, in a copy of the repository
and with a home of its own, where nobody was before. The program under test stands in for ./run, which would build another one.

A command that opens the window must show it, one that practises in the terminal is answered until it has kept an answer, any other one must
end well. None may complain. What is not run stands in NOT_RUN, each with the reason.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _terminal import play  # noqa: E402
from _window import PROGRAM, SOURCE, Display, Home, check  # noqa: E402

NOT_RUN = {
    "./test": "it would run this script",
    "packaging/make_deb.sh": "package_form.py makes the package and looks at it",
    "sudo apt install ./build/release/needlecase_0.1.0_amd64.deb": "deb_in_clean_root.py installs it into a Debian of its own",
    "sudo apt remove needlecase": "deb_in_clean_root.py removes it there",
    "./run --build-only && cmake --install build/release --prefix DIR": "install_tree.sh installs such a folder and moves it",
}
ANSWERS = {"Which case?": "1", "is not finished. Continue it?": "no"}
SECONDS = 60


def commands(text):
    """What is indented as code, line by line, and what is code within a sentence and begins like a command; each once, in order."""
    found = []
    for line in text.splitlines():
        if line.startswith("    "):
            found.append(re.sub(r"\s+#.*$", "", line.strip()))
        else:
            found += re.findall(r"`((?:\./|packaging/|sudo )[^`]*)`", line)
    return list(dict.fromkeys(found))


def program_words(command):
    """The arguments that a command gives to the program; nothing for one that does not start it."""
    found = re.search(r"(?:^|\| )\./run(?: ([^|>]*))?", command)
    return found and (found.group(1) or "").split()


def opens_window(words):
    return words == [] or (words and words[0].startswith("--"))


class Clone:
    """A copy of the repository in which ./run starts the program under test."""

    def __init__(self, folder, environment):
        self.folder = os.path.join(folder, "needlecase")
        self.environment = environment
        shutil.copytree(SOURCE, self.folder, ignore=shutil.ignore_patterns("build", ".git", "__pycache__"))
        with open(os.path.join(self.folder, "run"), "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nexec "{PROGRAM}" "$@"\n')

    def run(self, command):
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=SECONDS,
                              stdin=subprocess.DEVNULL, check=False)
        # The exam of the recipes is played to its first answer only, so an export rightly says that it is still open.
        said = [line for line in done.stderr.splitlines() if "with cases still to come" not in line]
        check(done.returncode == 0 and not said, f"{command}: exit code {done.returncode}, said: {done.stdout[-2000:]}{done.stderr}")

    def show_window(self, command):
        """Until the window can be seen; then the program is ended."""
        process = subprocess.Popen(["bash", "-c", "exec " + command], cwd=self.folder, env=self.environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        try:
            found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--class", "needlecase"], env=self.environment,
                                   capture_output=True, text=True, timeout=SECONDS, check=False)
            check(process.poll() is None and found.returncode == 0, f"{command}: no window")
        finally:
            process.send_signal(signal.SIGKILL)
            said = process.communicate()[0].decode()
        check(said == "", f"{command}: said: {said}")

    def practise(self, command, words):
        """Works a case as far as the first answer that is kept; the store is the one of the home."""
        store = os.path.join(self.environment["HOME"], ".local/share/needlecase/attempts.db")
        play(PROGRAM, store, "Submitted and kept", words[1:], self.environment, ANSWERS, SECONDS)
        print(f"  {command}: an answer is kept")


def try_recipes(recipes, clone):
    for command in recipes:
        words = program_words(command)
        if command in NOT_RUN:
            print(f"  {command}: not run, {NOT_RUN[command]}")
        elif words and words[0] == "practise":
            clone.practise(command, words)
        elif words is not None and opens_window(words):
            clone.show_window(command)
            print(f"  {command}: the window is there")
        else:
            clone.run(command)
            print(f"  {command}: done")


with open(os.path.join(SOURCE, "README.md"), encoding="utf-8") as readme:
    recipes = commands(readme.read())
check(len(recipes) > 15, f"README.md has only these commands: {recipes}")
unknown = sorted(set(NOT_RUN) - set(recipes))
check(not unknown, f"not in README.md, and so no reason is needed: {unknown}")
with Display() as display, Home(first_start=True) as home, tempfile.TemporaryDirectory(prefix="needlecase-clone-") as folder:
    try_recipes(recipes, Clone(folder, home.environment(display)))
print(f"{len(recipes)} passed, 0 failed")
