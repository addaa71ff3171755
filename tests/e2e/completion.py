"""Completion in the shells themselves: the keys are pressed in bash and zsh on a terminal, fish is asked. Each must offer the same."""

import os
import subprocess
import tempfile

from _shells import BASH_SETUP, ZSH_SETUP, Shell, fish_offers

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]

COMMANDS = ["check", "classify", "coverage", "explain", "export", "findings", "grade", "guidance", "new", "practise", "preview", "schema", "sheet", "simulate", "store"]
REGIONS = ["neck", "shoulder", "upper-back"]

# What is typed, and what must be offered where it ends.
OFFERS = {
    "needlecase ": COMMANDS,
    "needlecase pr": ["practise", "preview"],
    "needlecase preview neck-retired-m": ["neck-retired-miner"],
    "needlecase preview --as c": ["careless"],
    "needlecase export --csv-style excel-d": ["excel-de"],
    "needlecase store ": ["backup", "check", "path"],
    "needlecase store ch": ["check"],
    "needlecase practise --reg": ["--region"],
    "needlecase practise --region ": REGIONS,
    "needlecase practise --count 3 --region up": ["upper-back"],
    "needlecase --theme ": ["dark", "high-contrast", "light"],
    "needlecase --trainee store practise --region s": ["shoulder"],
    "needlecase export --format ": ["csv", "jsonl"],
    "needlecase guidance show --format j": ["json"],
    "needlecase practise neck-b": ["neck-ballroom-dancer", "neck-barista", "neck-beach-lifeguard", "neck-bingo-caller",
                                   "neck-bridge-player", "neck-butcher"],
    "needlecase check my-c": ["my-case.toml"],
    "needlecase --cases own": ["own-cases"],
    "needlecase practise --mode e": ["exam"],
}
# With the sign of equality bash and zsh complete the value alone.
VALUES = {"needlecase practise --region=": REGIONS, "needlecase export --format=js": ["jsonl"]}
# fish offers the whole word.
WHOLE = {"needlecase practise --region=": ["--region=" + region for region in REGIONS]}


def equal(shell, line, got, wanted):
    got = [word.replace("\\", "").rstrip("/=") for word in got]
    assert got == sorted(wanted), f"{shell}: after {line!r} offered {got}, not {wanted}"


def check_shell(name, shell):
    for line, wanted in OFFERS.items():
        equal(name, line, shell.offers(line), wanted)
    for line, wanted in VALUES.items():  # zsh types the option again before all values but the first
        equal(name, line, sorted(word.split("=")[-1] for word in shell.offers(line)), wanted)
    shell.close()


with tempfile.TemporaryDirectory(prefix="needlecase-completion-") as home:
    os.symlink(PROGRAM, os.path.join(home, "needlecase"))
    desk = os.path.join(home, "desk")
    os.makedirs(os.path.join(desk, "own-cases"))
    for name in ("my-case.toml", "other.txt"):
        open(os.path.join(desk, name), "w", encoding="utf-8").close()
    scripts = {}
    for shell in ("bash", "zsh", "fish"):
        scripts[shell] = os.path.join(home, "_needlecase" if shell == "zsh" else f"needlecase.{shell}")
        with open(scripts[shell], "w", encoding="utf-8") as file:
            subprocess.run([PROGRAM, "completion", shell], stdout=file, check=True, timeout=60)
    environment = {"HOME": home, "PATH": home + ":" + os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "dumb", "PS1": "$ "}

    check_shell("bash", Shell(["bash", "--noprofile", "--norc", "-i"], f"source '{scripts['bash']}'\n" + BASH_SETUP, environment, desk))
    check_shell("zsh", Shell(["zsh", "-f", "-i"], f"fpath=('{home}' $fpath)\n" + ZSH_SETUP, environment, desk))
    for line, wanted in {**OFFERS, **WHOLE}.items():
        equal("fish", line, fish_offers(scripts["fish"], line, environment, desk), wanted)

print("3 passed, 0 failed")
