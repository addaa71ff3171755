"""A minimal Debian 12 of its own, in a folder: made with mmdebstrap from where this machine takes its packages, entered with chroot."""

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

from _package import SOURCE, run

USER = "trainee"


def own_mounts(script):
    """Starts the script again in a mount namespace of its own, so that every mount ends with it. Says why when it may not."""
    if os.environ.get("NEEDLECASE_OWN_MOUNTS") == "1":
        return
    reason = None
    if os.getuid() != 0:
        reason = "only root may make a root file system with device files and owners"
    elif subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
        reason = "this machine does not let root mount anything"
    elif not sources():
        reason = "this machine takes no packages of Debian 12 (bookworm)"
    if reason:
        sys.exit(f"NOT RUN: {reason}. The installed package was NOT tried in a clean root. Where that cannot be had: ./test -E deb_in_clean_root")
    os.environ["NEEDLECASE_OWN_MOUNTS"] = "1"
    os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, os.path.abspath(script)])


def sources():
    """The files in which this machine says where Debian 12 comes from."""
    candidates = ["/etc/apt/sources.list"] + sorted(glob.glob("/etc/apt/sources.list.d/*.list") + glob.glob("/etc/apt/sources.list.d/*.sources"))
    found = []
    for path in candidates:
        if os.path.isfile(path):
            with open(path, encoding="utf-8") as file:
                if re.search(r"^[^#]*\bbookworm\b", file.read(), re.MULTILINE):
                    found.append(path)
    return found


def acquire_settings(folder):
    """How this machine fetches packages (proxy, dates), as a file for apt; hooks and the rest of its settings stay out."""
    path = os.path.join(folder, "90fetching")
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in run("apt-config", "dump").splitlines() if line.startswith("Acquire::"))
    return path


def base_archive():
    """A minimal root as an archive, made once and kept below build/ for the next runs."""
    kept = os.path.join(SOURCE, "build", "clean-root", "bookworm.tar")
    if not os.path.isfile(kept):
        os.makedirs(os.path.dirname(kept), exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="needlecase-base-") as folder:
            made = os.path.join(folder, "made.tar")
            run("mmdebstrap", "--mode=root", "--variant=minbase", "--aptopt=" + acquire_settings(folder), "bookworm", made, *sources(),
                timeout=800)
            shutil.move(made, kept + ".part")
        os.replace(kept + ".part", kept)
    return kept


class CleanRoot:
    """The root as a context: ready to install into, with one ordinary user."""

    def __enter__(self):
        self.work = tempfile.TemporaryDirectory(prefix="needlecase-root-")
        self.path = os.path.join(self.work.name, "root")
        os.mkdir(self.path)
        os.chmod(self.work.name, 0o755)
        run("tar", "--extract", "--numeric-owner", "--file", base_archive(), "--directory", self.path)
        run("mount", "-t", "proc", "proc", self.path + "/proc")
        for name in ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts"):
            inside = self.path + "/dev/" + name
            if os.path.isdir("/dev/" + name):
                os.makedirs(inside, exist_ok=True)
            elif not os.path.exists(inside):
                open(inside, "w", encoding="utf-8").close()
            run("mount", "--bind", "/dev/" + name, inside)
        for name in ("resolv.conf", "hosts"):
            if os.path.exists("/etc/" + name):
                shutil.copyfile("/etc/" + name, self.path + "/etc/" + name)
        shutil.copyfile(acquire_settings(self.work.name), self.path + "/etc/apt/apt.conf.d/90fetching")
        self.as_root("useradd", "--create-home", "--shell", "/bin/bash", USER)
        return self

    def __exit__(self, *unused):
        for line in reversed(open("/proc/self/mounts", encoding="utf-8").readlines()):
            place = line.split()[1]
            if place.startswith(self.path + "/"):
                run("umount", "--lazy", place)
        self.work.cleanup()

    @property
    def home(self):
        """The user's home as it is seen from outside."""
        return f"{self.path}/home/{USER}"

    def entered(self, *command, user=None):
        """The command line that runs `command` inside, and the environment for it."""
        inside = ["chroot", self.path] if user is None else ["chroot", f"--userspec={USER}:{USER}", self.path]
        return [*inside, *command], self.environment(user)

    def environment(self, user):
        passed = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        home = "/root" if user is None else f"/home/{user}"
        return {**passed, "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": home, "LC_ALL": "C.UTF-8", "TERM": "dumb",
                "DEBIAN_FRONTEND": "noninteractive"}

    def as_root(self, *command, **options):
        line, environment = self.entered(*command)
        return run(*line, env=environment, stdin=subprocess.DEVNULL, **options)

    def as_user(self, *command, text="", **options):
        line, environment = self.entered(*command, user=USER)
        return run(*line, env=environment, input=text, **options)

    def install(self, *packages):
        self.as_root("apt-get", "--quiet=2", "--option", "Dpkg::Use-Pty=0", "install", "--yes", *packages)

    def files(self):
        """Every path of the root that a package or its scripts could have left, caches and logs of apt and dpkg left out."""
        ours = ("/proc", "/dev", "/tmp", "/home", "/var/cache", "/var/log", "/var/lib/apt", "/var/lib/dpkg", "/etc/ld.so.cache")
        found = set()
        for folder, folders, names in os.walk(self.path):
            place = folder[len(self.path):] or "/"
            folders[:] = [name for name in folders if not os.path.join(place, name).startswith(ours)]
            found.update(os.path.join(place, name) for name in names)
        return {path for path in found if not path.startswith(ours)}
