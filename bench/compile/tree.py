"""A tree of sources that is built cold, and what its build costs."""

import os
import shlex
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))


class Tree:
    """One version of the sources in a scratch folder, with its build folder for the release preset beside them.

    Nothing is compiled through a compiler cache. `name` is how messages call it."""

    def __init__(self, name, source):
        self.name, self.source = name, source
        self.build = os.path.join(source, "build", "release")
        self.clock = os.path.join(self.build, "clock.txt")

    def configure(self):
        launcher = ["/usr/bin/python3", "-S", "-E", os.path.join(HERE, "clock.py"), self.clock]
        subprocess.run(["cmake", "--preset", "release", "-D", "NEEDLECASE_CCACHE=OFF", "-D", f"CMAKE_CXX_COMPILER_LAUNCHER={';'.join(launcher)}"],
                       cwd=self.source, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def ninja(self, *words):
        """What ninja prints. A build that fails ends the measurement with that."""
        ran = subprocess.run(["ninja", "-C", self.build, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if ran.returncode != 0:
            raise SystemExit(f"building {self.name} failed:\n{ran.stdout[-4000:]}")
        return ran.stdout

    def objects(self, target):
        """The object files a target is made from, its libraries' included, in the order ninja knows them."""
        return [line for line in self.ninja("-t", "inputs", target).splitlines() if line.endswith(".o")]

    def job_seconds(self):
        """The sum of the durations of all jobs so far; a job with several outputs counts once."""
        jobs = {}
        with open(os.path.join(self.build, ".ninja_log"), encoding="utf-8") as file:
            for line in file:
                if not line.startswith("#"):
                    start, end, _, _, command = line.rstrip("\n").split("\t")
                    jobs[start, end, command] = (int(end) - int(start)) / 1000
        return sum(jobs.values())

    def compiler_seconds(self):
        """Output to processor time of every C++ source (and every set of precompiled headers) compiled so far."""
        seconds = {}
        with open(self.clock, encoding="utf-8") as file:
            for line in file:
                used, output = line.rstrip("\n").split(" ", 1)
                seconds[output] = float(used)
        return seconds

    def compile_command(self, output):
        """The words with which the build compiles this output, without the clock in front of them."""
        words = shlex.split(self.ninja("-t", "commands", "-s", output).splitlines()[-1])
        return words[words.index(self.clock) + 1:]


def build_in_turns(trees, target, parts):
    """Builds a target cold in every tree, a part of each in turn, so that a slow minute of the machine falls on all of them."""
    waiting = [(tree, tree.objects(target)) for tree in trees]
    for part in range(parts):
        for tree, objects in waiting:
            if objects[part::parts]:
                tree.ninja(*objects[part::parts])
        print(f"        {target}: part {part + 1} of {parts} is built", flush=True)
    for tree, _ in waiting:
        tree.ninja(target)
