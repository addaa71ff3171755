"""The Debian package of the program under test, made in a folder of its own."""

import os
import subprocess

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
SOURCE = os.environ["NEEDLECASE_SOURCE_DIR"]


def run(*command, **options):
    """Runs a command to its end; what it printed. Fails with its words when it fails."""
    options.setdefault("timeout", 600)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    assert done.returncode == 0, f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stdout}"
    return done.stdout


def make_package(folder, environment=None):
    """Makes the package below `folder` as packaging/make_deb.sh does; its path. `environment` is added to that of this test."""
    run(os.path.join(SOURCE, "packaging", "pack.sh"), os.path.dirname(PROGRAM), folder, env={**os.environ, **(environment or {})})
    made = [name for name in os.listdir(folder) if name.endswith(".deb")]
    assert len(made) == 1, made
    return os.path.join(folder, made[0])
