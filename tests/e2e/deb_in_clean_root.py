"""Installs the package with apt into a clean Debian 12 that has no compiler, and works there as an ordinary user: a case in the terminal
and one in the window, manual page, completion, desktop entry. Then removes it: only the user's own data may stay."""

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile

from _clean_root import USER, CleanRoot, own_mounts
from _package import make_package, run
from _shells import BASH_SETUP, Shell
from _window import Display, Window, check

own_mounts(__file__)

ROOT_PATHS = {"man": "/usr/share/man/man1/needlecase.1.gz", "desktop": "/usr/share/applications/needlecase.desktop",
              "completion": "/usr/share/bash-completion/completions/needlecase",
              "metainfo": "/usr/share/metainfo/org.needlecase.needlecase.metainfo.xml",
              "icon": "/usr/share/icons/hicolor/48x48/apps/needlecase.png"}
COMPILERS = ["cc", "c++", "gcc", "g++", "clang", "c99", "tcc", "ld", "as", "make", "ninja", "cmake", "rustc", "go"]


def check_no_compiler(root):
    for name in COMPILERS:
        for folder in ("usr/local/bin", "usr/bin", "usr/sbin"):
            check(not os.path.lexists(os.path.join(root.path, folder, name)), f"{name} is in the clean root")
    headers = [name for name in root.files() if name.startswith("/usr/include/") and name.endswith(".h")]
    check(not headers, f"headers in the clean root: {headers[:3]}")


def install(root, package):
    """As its users do: apt takes the file, and what it depends on from Debian."""
    check(not os.path.exists(root.path + "/usr/bin/needlecase"), "the root is not clean")
    root.as_root("apt-get", "--quiet=2", "update")
    shutil.copyfile(package, root.path + "/tmp/needlecase.deb")
    root.install("/tmp/needlecase.deb")
    os.remove(root.path + "/tmp/needlecase.deb")
    said = root.as_root("dpkg", "--audit")
    check(said == "", f"dpkg finds fault: {said}")
    check(root.as_root("dpkg", "--verify", "needlecase") == "", "installed files differ from the package")


def work_in_terminal(root):
    answers = ["", "expected", "contact", "bad-wait-and-see", "adv-tell-provider", "", "3", "yes", ""]
    said = root.as_user("/usr/bin/needlecase", "practise", "upper-back-ceramics-student", text="\n".join(answers) + "\nskip\nquit\n")
    check("Submitted and kept." in said and "Outcome: critical miss" in said, f"no debrief in the terminal:\n{said[-3000:]}")
    store = root.as_user("/usr/bin/needlecase", "store", "path").strip()
    check(store == f"/home/{USER}/.local/share/needlecase/attempts.db", store)
    check("1" in root.as_user("/usr/bin/needlecase", "export", "--rows", "attempts").splitlines()[1], "the attempt is not exported")
    check(os.stat(root.path + store).st_uid == os.stat(root.home).st_uid, "the store is not the user's")


class Inside(Window):
    """The window of the program inside the root; display and pointer are outside."""

    def command(self, *arguments):
        line, environment = self.root.entered("/usr/bin/needlecase", "--tree", f"/home/{USER}/tree.json", *arguments, user=USER)
        return line, {**environment, "DISPLAY": self.display.name, "LIBGL_ALWAYS_SOFTWARE": "1"}


class InsideHome:
    """What the driver of windows wants of a home, for the one inside."""

    def __init__(self, root):
        self.tree = root.home + "/tree.json"
        self.store = root.home + "/.local/share/needlecase/attempts.db"

    def environment(self, display):
        return {"DISPLAY": display.name, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}


def work_in_window(root):
    with Display() as display:
        Inside.root = root
        window = Inside(display, InsideHome(root))
        window.click("library/cases/neck-retired-miner")
        for identity in ("case/ask/breathing", "case/symptom:cord/3", "case/symptom:sore/1", "case/symptom:sleepy/1", "case/decide/3",
                         "case/advice/adv-name-warning-sign", "case/certainty/3"):
            window.click(identity)
            window.wait_for_state(identity, "selected" if "/ask/" in identity else "checked")
        window.wait_for_state("case/submit", "!disabled")
        window.click("case/submit")
        window.wait_for_node("cue/cues/1")
        window.key("ctrl+Return")  # which cue decided it: skipped
        window.wait_for(lambda nodes: any(node["id"].startswith("debrief/") for node in nodes), "the debrief")
        check(any(name.startswith("Safe") for name in window.texts()), f"the debrief does not say safe: {window.texts()[:20]}")
        window.close()
    os.remove(root.home + "/tree.json")
    with sqlite3.connect(root.home + "/.local/share/needlecase/attempts.db") as database:
        submitted = database.execute("select count(*) from entries where json_extract(text, '$.kind') = 'visit-submitted'").fetchone()[0]
    check(submitted == 2, f"{submitted} visits were submitted, not 2")


def check_places(root):
    for what, path in ROOT_PATHS.items():
        check(os.path.isfile(root.path + path), f"{what}: {path} is not there")
    page = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", root.path + ROOT_PATHS["man"]], text=True, timeout=60,
                          env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "MANROFFSEQ": ""}, capture_output=True)
    check(page.returncode == 0 and not page.stderr and "NEEDLECASE(1)" in page.stdout, f"the manual page: {page.stderr}")
    run("desktop-file-validate", root.path + ROOT_PATHS["desktop"])
    run("appstreamcli", "validate", "--no-net", root.path + ROOT_PATHS["metainfo"])
    check(run("file", "--brief", "--mime-type", root.path + ROOT_PATHS["icon"]).strip() == "image/png", "the icon is no picture")
    with open(root.path + ROOT_PATHS["desktop"], encoding="utf-8") as file:
        program = re.search("^TryExec=(.*)$", file.read(), re.MULTILINE).group(1)
    check(os.access(f"{root.path}/usr/bin/{program}", os.X_OK), f"{program} of the desktop entry is not there")


def check_completion(root):
    """bash-completion finds the script by the program's name; nothing is sourced by hand."""
    root.install("bash-completion")
    line, environment = root.entered("bash", "--noprofile", "--norc", "-i", user=USER)
    shell = Shell(line, "cd; source /usr/share/bash-completion/bash_completion\n" + BASH_SETUP, {**environment, "PS1": "$ "})
    shell.type("needlecase practise --reg\t\x18p")  # the first Tab loads the script
    typed = shell.until(r"LINE<([^>]*)>").group(1)
    check(typed == "needlecase practise --region ", f"Tab made {typed!r}")
    shell.type("\x15")
    check(shell.offers("needlecase practise --region ") == ["neck", "shoulder", "upper-back"], "the regions are not offered")
    check(shell.offers("needlecase practise upper-back-loc") == ["upper-back-locksmith"], "the case is not offered")
    shell.close()


def check_removed(root, before):
    root.as_root("apt-get", "--quiet=2", "purge", "--yes", "needlecase")
    left = sorted(path for path in root.files() - before if "needlecase" in path)
    check(not left, f"left behind: {left}")
    check(not os.path.isdir(root.path + "/usr/share/needlecase"), "the folder of the library is left behind")
    kept = sorted(os.path.relpath(os.path.join(folder, name), root.home) for folder, _, names in os.walk(root.home) for name in names
                  if "needlecase" in folder)
    check(".local/share/needlecase/attempts.db" in kept, f"the user's attempts are gone: {kept}")
    with sqlite3.connect(root.home + "/.local/share/needlecase/attempts.db") as database:
        check(database.execute("pragma integrity_check").fetchone()[0] == "ok", "the user's attempts are damaged")


with tempfile.TemporaryDirectory(prefix="needlecase-package-") as folder, CleanRoot() as root:
    check_no_compiler(root)
    before = root.files()
    install(root, make_package(folder))
    check_no_compiler(root)
    work_in_terminal(root)
    work_in_window(root)
    check_places(root)
    check_completion(root)
    check_removed(root, before)
print("6 passed, 0 failed")
