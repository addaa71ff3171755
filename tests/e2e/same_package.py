"""The package holds the same bytes whoever makes it, where, when and in which language.

Twice from one build: another time, language, time zone and mask of permissions. NEEDLECASE_LONG=1 builds twice from nothing as well, in
two folders and as two users.
"""

import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
import time

from _package import PROGRAM, SOURCE, make_package, run


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def check_one_build(folder):
    first = make_package(os.path.join(folder, "first"))
    time.sleep(1.5)  # the times of files are whole seconds
    before = os.umask(0o077)
    second = make_package(os.path.join(folder, "second"), {"LC_ALL": "C", "LANGUAGE": "de", "TZ": "Pacific/Auckland"})
    os.umask(before)
    assert digest(first) == digest(second), f"{first} and {second} differ"
    with open(PROGRAM, "rb") as file:
        assert SOURCE.encode() not in file.read(), f"the program names the folder that it was built in, {SOURCE}"


def copy_tree(folder):
    """Every file of the repository, with its history, which holds the time of the last change."""
    subprocess.run(["git", "clone", "--quiet", SOURCE, folder], check=True)


def build_as(user, folder):
    """Builds the package there as that user, whose home is a folder beside it."""
    home = folder + "-home"
    os.makedirs(home)
    entry = pwd.getpwnam(user)
    for path in (folder, home):
        subprocess.run(["chown", "-R", f"{entry.pw_uid}:{entry.pw_gid}", path], check=True)
    words = ["setpriv", f"--reuid={entry.pw_uid}", f"--regid={entry.pw_gid}", "--clear-groups", "env", f"HOME={home}", "CCACHE_DISABLE=1",
             "packaging/make_deb.sh"]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=3000, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return os.path.join(folder, "build", "release", os.path.basename(done.stdout.strip().splitlines()[-1]))


def check_two_builds(folder):
    places = {"root": os.path.join(folder, "a"), "nobody": os.path.join(folder, "somewhere", "else", "deeper")}
    digests = set()
    for user, place in places.items():
        os.makedirs(os.path.dirname(place), exist_ok=True)
        copy_tree(place)
        digests.add(digest(build_as(user, place)))
        shutil.rmtree(os.path.join(place, "build"))
    assert len(digests) == 1, digests


def main():
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        os.chmod(folder, 0o755)
        check_one_build(folder)
        if os.environ.get("NEEDLECASE_LONG"):
            check_two_builds(folder)
    print("1 passed, 0 failed")


main()
