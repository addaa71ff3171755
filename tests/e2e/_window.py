"""Drives the real window under a display nobody sees: real pointer, real keys, and what is on the screen read from --tree."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import _store

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
SOURCE = os.environ["NEEDLECASE_SOURCE_DIR"]


def fail(message):
    print(f"FAILED: {message}")
    sys.exit(1)


def check(condition, message):
    if not condition:
        fail(message)


class Display:
    """An X server of its own, with software OpenGL."""

    def __init__(self, width=1400, height=1000):
        self.size = f"{width}x{height}x24"

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", self.size, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        check(number, "Xvfb did not start")
        self.name = ":" + number
        return self

    def __exit__(self, *unused):
        self.server.terminate()
        self.server.wait()


class Home:
    """A person's folders of their own: store, settings, tree file. The welcome of the first start was seen, unless `first_start`."""

    def __init__(self, first_start=False):
        self.first_start = first_start

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="needlecase-e2e-")
        self.store = os.path.join(self.folder.name, "attempts.db")
        self.tree = os.path.join(self.folder.name, "tree.json")
        self.settings = os.path.join(self.folder.name, ".config", "needlecase", "settings.toml")
        if not self.first_start:
            os.makedirs(os.path.dirname(self.settings))
            with open(self.settings, "w", encoding="utf-8") as file:
                file.write("welcome-seen = true\n")
        return self

    def __exit__(self, *unused):
        self.folder.cleanup()

    def environment(self, display):
        passed = {name: os.environ[name] for name in ("DBUS_SESSION_BUS_ADDRESS",) if os.environ.get("NEEDLECASE_OWN_BUS") == "1"}
        return {"HOME": self.folder.name, "DISPLAY": display.name, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                "LIBGL_ALWAYS_SOFTWARE": "1", **passed}

    def events(self):
        """Every event in the store, oldest first: (attempt, sequence, kind, fields)."""
        return _store.events(self.store)


class Window:
    """The running program, started by the command `through` if one is given. Names are those that the semantic tree gives."""

    def __init__(self, display, home, *arguments, through=()):
        self.home = home
        self.display = display
        if os.path.exists(home.tree):
            os.remove(home.tree)
        line, environment = self.command(*arguments)
        self.process = subprocess.Popen([*through, *line], env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
        self.wait_for(lambda nodes: nodes, "the first screen")
        self.id = self.xdotool("search", "--sync", "--onlyvisible", "--class", "needlecase").split()[0]
        self.xdotool("windowfocus", "--sync", self.id)
        place = dict(line.split("=") for line in self.xdotool("getwindowgeometry", "--shell", self.id).splitlines())
        self.left, self.top = int(place["X"]), int(place["Y"])

    def command(self, *arguments):
        """The command line that starts the program, and its environment."""
        return [PROGRAM, "--store", self.home.store, "--tree", self.home.tree, *arguments], self.home.environment(self.display)

    def xdotool(self, *arguments):
        done = subprocess.run(["xdotool", *arguments], env=self.home.environment(self.display), capture_output=True, text=True, timeout=60)
        check(done.returncode == 0, f"xdotool {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def nodes(self):
        try:
            with open(self.home.tree, encoding="utf-8") as file:
                return json.load(file)
        except (OSError, ValueError):
            return []

    def wait_for(self, condition, what, seconds=40):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                fail(f"the program ended while waiting for {what}: {self.process.stderr.read().decode()}")
            nodes = self.nodes()
            found = condition(nodes)
            if found:
                return found
            time.sleep(0.03)
        names = [f"{n['role']} {n['name'][:40]!r} {n['states']}" for n in self.nodes()]
        fail(f"waited {seconds} s for {what}; on the screen: {names}")

    def node(self, identity, nodes=None):
        """The node with this id; None when it is not there."""
        for node in nodes if nodes is not None else self.nodes():
            if node["id"] == identity:
                return node
        return None

    def wait_for_node(self, identity):
        return self.wait_for(lambda nodes: self.node(identity, nodes), f"node {identity!r}")

    def wait_for_state(self, identity, state):
        """Waits until the node has the state, or with '!' before it, has it not."""
        def holds(nodes):
            node = self.node(identity, nodes)
            return node is not None and (state.lstrip("!") in node["states"]) != state.startswith("!")
        self.wait_for(holds, f"{identity} to be {state}")

    def texts(self):
        return [node["name"] for node in self.nodes()]

    def point_of(self, node):
        left, top, right, bottom = node["visible"]
        return self.left + int((left + right) / 2), self.top + int((top + bottom) / 2)

    def bring_into_view(self, identity):
        """Scrolls with the wheel until the node is whole on the screen."""
        for _ in range(60):
            node = self.wait_for_node(identity)
            seen, whole = node["visible"], node["rect"]
            if seen[2] > seen[0] and seen[3] - seen[1] >= whole[3] - whole[1] - 1:
                return node
            below = whole[3] > 600
            turns = int((whole[3] - 600 if below else 200 - whole[1]) / 200)  # fewer than are needed, then one by one
            self.xdotool("mousemove", str(self.left + int((whole[0] + whole[2]) / 2)), str(self.top + 450),
                         "click", "--repeat", str(min(max(turns, 1), 20)), "--delay", "10", "5" if below else "4")
            time.sleep(0.1)
        return fail(f"could not bring {identity!r} into view")

    def click(self, identity):
        x, y = self.point_of(self.bring_into_view(identity))
        self.xdotool("mousemove", str(x), str(y), "click", "1")

    def key(self, *keys):
        self.xdotool("key", *keys)

    def close(self):
        """Ends the program at once; whatever was answered must be on disk already."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=20)
