"""The programs that are compared, the display they are shown on, and the probe that looks at them."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = "file://" + os.path.join(HERE, "peers", "quiz.html")
# Where the first two choices of peers/quiz.html are, in the window's upper left corner's pixels.
QUIZ_CHOICES = ("857,157", "857,211")

# Nothing may look for the network: that would cost Chromium time which is not its own.
CHROMIUM = ["chromium", "--test-type", "--no-first-run", "--no-default-browser-check", "--disable-quic",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--password-store=basic",
            "--window-size=1280,800", "--window-position=0,0"]


def stop(message):
    print(f"bench: {message}", file=sys.stderr)
    sys.exit(1)


class Display:
    """An X server of its own, with software OpenGL."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            stop("Xvfb did not start")
        self.name = ":" + number
        return self

    def __exit__(self, *unused):
        self.server.terminate()
        self.server.wait()


class Program:
    """One way to start something, with a home folder of its own that stays warm between starts."""

    def __init__(self, name, command, environment=None, forgets=()):
        self.name = name
        self.command = command
        self.environment = environment or {}
        self.forgets = forgets  # folders of its home that are removed before every start
        self.picture = None


class Bench:
    """Folders, display and tools of one run."""

    def __init__(self, build, display):
        self.tools = os.path.join(build, "bin")
        self.display = display
        self.folder = tempfile.mkdtemp(prefix="needlecase-bench-")
        self.marks = os.path.join(self.folder, "swaps")
        self.ours = Program("needlecase", [os.path.join(build, "needlecase")])
        self.many = Program("needlecase with 10,000 cases", [os.path.join(build, "needlecase"), "--cases", os.path.join(self.folder, "cases")])
        self.unread = Program("unread: needlecase with 10,000 cases", self.many.command, forgets=(os.path.join(".cache", "needlecase"),))
        self.blank = Program("blank window", [self.tool("blank")])
        self.fltk = Program("FLTK window", [self.tool("fltk")])
        self.naive = Program("naive loop", [self.tool("naive")])
        root = ["--no-sandbox"] if os.geteuid() == 0 else []
        self.chromium = Program("Chromium", [*CHROMIUM, *root, f"--user-data-dir={self.folder}/chromium", f"--app={PAGE}"])
        self.mnemosyne = Program("Mnemosyne", ["mnemosyne", "--datadir", f"{self.folder}/mnemosyne"],
                                 {"QTWEBENGINE_DISABLE_SANDBOX": "1", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-background-networking"})

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def tool(self, name):
        return os.path.join(self.tools, "bench_gui_" + name)

    def environment(self, program=None, marked=False):
        home = os.path.join(self.folder, "home-" + (program.name.split()[0].strip(":") if program else "tools"))
        # The welcome of the very first start is left: it would hide the library.
        os.makedirs(os.path.join(home, ".config", "needlecase"), exist_ok=True)
        settings = os.path.join(home, ".config", "needlecase", "settings.toml")
        if not os.path.exists(settings):
            with open(settings, "w", encoding="utf-8") as file:
                file.write("welcome-seen = true\n")
        values = {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": self.display.name, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                  "LIBGL_ALWAYS_SOFTWARE": "1"}
        if program:
            values |= program.environment
        if marked:
            values |= {"LD_PRELOAD": os.path.join(self.tools, "bench_gui_swap_marker.so"), "SWAP_MARKER": self.marks}
        return values

    def swaps(self):
        """Every swap of buffers since the marked program started: (seconds of the monotonic clock, processor seconds)."""
        if not os.path.exists(self.marks):
            return []
        with open(self.marks, encoding="ascii") as file:
            return [tuple(float(word) for word in line.split()) for line in file]

    def versions(self, peers):
        names = ["libgl1-mesa-dri", "libglfw3"] + (["chromium", "libfltk1.3", "mnemosyne", "valgrind"] if peers else [])
        said = subprocess.run(["dpkg-query", "--show", "--showformat=${Package} ${Version}, ", *names], capture_output=True, text=True, check=False)
        return said.stdout.rstrip(", ") + "."

    def probe(self, *words):
        done = subprocess.run([self.tool("probe"), *words], env=self.environment(), capture_output=True, text=True, timeout=300, check=False)
        if done.returncode != 0:
            stop(f"{' '.join(words)}: {done.stderr}")
        return done.stdout

    def learn(self, program):
        """Starts it twice: the first start makes its folders, the second shows what every later one will."""
        if program.picture:
            return
        path = os.path.join(self.folder, program.name.replace(" ", "-") + ".pixels")
        for _ in range(2):
            with Shown(self, program, ["learn", path]):
                pass
        program.picture = path


class Shown:
    """A program that runs and shows what it should, until the block ends."""

    def __init__(self, bench, program, words=None, extra=(), marked=False):
        self.bench = bench
        if marked and os.path.exists(bench.marks):
            os.remove(bench.marks)
        words = words or ["start", program.picture]
        environment = bench.environment(program, marked)
        for folder in program.forgets:
            shutil.rmtree(os.path.join(environment["HOME"], folder), ignore_errors=True)
        # The probe itself is not to be marked, so the preloading is put around the command alone.
        inner = [f"{name}={environment.pop(name)}" for name in ("LD_PRELOAD", "SWAP_MARKER") if name in environment]
        command = (["/usr/bin/env", *inner] if inner else []) + program.command + list(extra)
        self.probe = subprocess.Popen([bench.tool("probe"), *words, "--", *command], env=environment, stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.answer = self._answer(program)

    def _answer(self, program):
        for line in self.probe.stdout:
            words = line.split()
            if words and words[0] == "shown_ms":
                return {"ms": float(words[1]), "pid": int(words[3]), "started_s": float(words[5])}
            if words and words[0] == "learned":
                return {"pid": int(words[1])}
        self.probe.wait()
        return stop(f"{program.name} did not show what it should")

    @property
    def pid(self):
        return self.answer["pid"]

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.probe.stdin.close()
        self.probe.wait(timeout=30)
        time.sleep(0.1)


def tree_of(pid):
    """The process and all its descendants."""
    pids, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        pids.append(one)
        try:
            for task in os.listdir(f"/proc/{one}/task"):
                with open(f"/proc/{one}/task/{task}/children", encoding="ascii") as file:
                    waiting += [int(word) for word in file.read().split()]
        except OSError:
            pass
    return pids


def memory_kib(pid):
    """Proportional set size of the process and its descendants."""
    total = 0
    for one in tree_of(pid):
        try:
            with open(f"/proc/{one}/smaps_rollup", encoding="ascii") as file:
                total += sum(int(line.split()[1]) for line in file if line.startswith("Pss:"))
        except OSError:
            pass
    return total


def processor_ms(pid):
    """Processor time of every thread so far."""
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/schedstat", encoding="ascii") as file:
            total += int(file.read().split()[0])
    return total / 1e6


def interrupt(process):
    process.send_signal(signal.SIGINT)
    process.wait(timeout=20)
