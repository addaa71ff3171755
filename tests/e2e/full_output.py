"""A standard output that takes nothing (a full disk, a closed pipe) is told in words and by the exit code, whatever the command."""

import os
import subprocess
import tempfile

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
COMMANDS = (["guidance", "verify"], ["coverage"], ["schema"], ["store", "path"], ["--version"], ["new", "--region", "neck", "--id", "a"])

with tempfile.TemporaryDirectory() as home:
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    for command in COMMANDS:
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, *command], stdout=full, stderr=subprocess.PIPE, env=environment, text=True, check=False)
        assert done.returncode == 3, f"{command} gave {done.returncode}"
        assert "needlecase: error: standard output cannot be written" in done.stderr, f"{command} said: {done.stderr}"
        closed = subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", PROGRAM, *command], stderr=subprocess.PIPE, env=environment, text=True,
                                check=False)
        assert closed.returncode == 3, f"{command} with a closed output gave {closed.returncode}"
        assert "standard output cannot be written" in closed.stderr, f"{command} with a closed output said: {closed.stderr}"
print(f"{2 * len(COMMANDS)} passed, 0 failed")
