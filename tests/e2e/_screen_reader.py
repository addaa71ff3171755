"""A screen reader's view of the window: everything by AT-SPI (pyatspi), nothing by coordinates, keys or files of the program.

Import begin() first: it starts the script anew on a session bus of its own, where Debian starts the accessibility bus on demand.
"""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
PYTHON = "/usr/bin/python3"  # Debian's own, which sees Debian's pyatspi


def begin():
    """Goes on only inside of a session bus of its own, with a folder of its own, where the accessibility bus has its socket."""
    if os.environ.get("NEEDLECASE_OWN_BUS") == "1":
        atexit.register(shutil.rmtree, os.environ["XDG_RUNTIME_DIR"], ignore_errors=True)
    else:
        environment = {**os.environ, "NEEDLECASE_OWN_BUS": "1", "XDG_RUNTIME_DIR": tempfile.mkdtemp(prefix="needlecase-bus-")}
        for name in ("DISPLAY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE"):
            environment.pop(name, None)
        os.execvpe("dbus-run-session", ["dbus-run-session", "--", PYTHON, *sys.argv], environment)


if os.environ.get("NEEDLECASE_OWN_BUS") == "1":
    import pyatspi
    from gi.repository import Atspi, GLib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import check, fail  # noqa: E402

EVENTS = ("object:state-changed", "object:children-changed", "object:property-change", "object:text-changed",
          "object:text-caret-moved", "object:bounds-changed", "object:selection-changed", "window")
# Nine events of ten, when a screen comes or goes: nobody is asked by name for these, and asking what it is takes longer than all else.
NAMELESS = ("object:state-changed:defunct", "object:bounds-changed", "object:children-changed")


class Event:
    """What one event said, copied at once: the object may be gone when a test looks."""

    def __init__(self, event):
        self.kind = str(event.type)
        self.on = event.detail1
        self.text = event.any_data if isinstance(event.any_data, str) else ""
        source = None if self.kind.startswith(NAMELESS) else event.source
        try:
            self.name = source.name if source else ""
            self.role = source.getRoleName() if source else ""
        except GLib.Error:  # gone meanwhile
            self.name = self.role = ""

    def __repr__(self):
        return f"{self.kind} {self.on} {self.role} {self.name!r} {self.text!r}"


class ScreenReader:
    """Starts the program, by the command `through` if one is given, and reads it."""

    def __init__(self, display, home, *arguments, through=()):
        self.events = []
        self.surroundings = home.environment(display)
        for event in EVENTS:
            pyatspi.Registry.registerEventListener(self.hear, event)
        self.process = subprocess.Popen([*through, PROGRAM, "--store", home.store, *arguments], env=self.surroundings,
                                        stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
        self.application = self.wait_for(self.find_application, "the program on the accessibility bus")
        self.window = self.wait_for(lambda: self.application.childCount and self.application.getChildAtIndex(0), "the window")

    def hear(self, event):
        # Only of this program: other tests may run on the same machine, but never on the same bus.
        self.events.append(Event(event))

    def find_application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()  # what ended a moment ago may still stand there
        for index in range(desktop.childCount):
            application = desktop.getChildAtIndex(index)
            if application and application.name == "Needlecase":
                return application
        return None

    def pump(self, seconds):
        """Lets events come in, until one came or the time is over."""
        context = GLib.MainContext.default()
        over = []
        timer = GLib.timeout_add(int(seconds * 1000), lambda: over.append(1))
        before = len(self.events)
        while not over and len(self.events) == before:
            context.iteration(True)
        if not over:
            GLib.source_remove(timer)
        while context.pending():
            context.iteration(False)

    def rest(self):
        """Lets the moment pass in which a new page takes no key."""
        end = time.monotonic() + 1
        while time.monotonic() < end:
            self.pump(max(end - time.monotonic(), 0.01))

    def wait_for(self, condition, what, seconds=40):
        end = time.monotonic() + seconds
        while True:
            try:
                found = condition()
            except (GLib.Error, LookupError, NotImplementedError, AttributeError):  # it went while it was looked at
                found = None
            if found:
                return found
            if getattr(self, "process", None) and self.process.poll() is not None:
                fail(f"the program ended while waiting for {what}: {self.process.stderr.read().decode()}")
            if time.monotonic() > end:
                fail(f"waited {seconds} s for {what}; on the screen: {self.texts()}; last events: {self.events[-12:]}")
            self.pump(0.1)

    def nodes(self, below=None, state=None):
        """All nodes below the window that have this state, in reading order: the program lists them itself, so one question is enough."""
        every = Atspi.CollectionMatchType.ALL
        rule = Atspi.MatchRule.new(Atspi.StateSet.new([] if state is None else [state]), every, {}, every, [], every, [], every, False)
        return (below or self.window).queryCollection().getMatches(rule, Atspi.CollectionSortOrder.CANONICAL, 0, True)

    def walked(self):
        """The window and all nodes below it, from child to child: what a reader finds that does not ask for all at once."""
        found = []
        stack = [self.window]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            found.append(node)
            stack.extend(reversed([node.getChildAtIndex(index) for index in range(node.childCount)]))
        return found

    def texts(self):
        try:
            return [f"{node.getRoleName()} {node.name[:50]!r}" for node in self.nodes()]
        except (AttributeError, GLib.Error):
            return []

    def find(self, role, name, below=None):
        """The first node with this role whose name is, or begins with, `name`. Another screen may come meanwhile: then anew."""
        end = time.monotonic() + 20
        while True:
            try:
                named = [(node, node.name) for node in self.nodes(below) if node.getRoleName() == role]
                break
            except GLib.Error:
                if below is not None or time.monotonic() > end:
                    raise
                self.pump(0.1)
        exact = [node for node, its in named if its == name]
        begins = [node for node, its in named if its.startswith(name)]
        return (exact or begins or [None])[0]

    def wait_for_node(self, role, name, below=None):
        return self.wait_for(lambda: self.find(role, name, below), f"{role} {name!r}")

    def has_state(self, node, state):
        return node.getState().contains(state)

    def wait_for_state(self, node, state, on=True):
        name = f"{node.getRoleName()} {node.name!r}"
        self.wait_for(lambda: self.has_state(node, state) == on, f"{name} to {'be' if on else 'stop being'} {pyatspi.stateToString(state)}")

    def press(self, node):
        """The node's one action, as a reader's user would ask for it."""
        name = f"{node.getRoleName()} {node.name!r}"
        action = node.queryAction()
        check(action.nActions == 1, f"{name} has {action.nActions} actions")
        check(action.doAction(0), f"{name} refuses to be pressed")

    def focus(self, node):
        """Gives the keyboard to the node and waits until it says that it has it."""
        check(node.queryComponent().grabFocus(), f"{node.getRoleName()} {node.name!r} refuses the keyboard")
        self.wait_for_state(node, pyatspi.STATE_FOCUSED)

    def key(self, *keys):
        """Real key presses, for what only a key can ask for; a page that is new takes none yet."""
        self.rest()
        window = self.xdotool("search", "--sync", "--onlyvisible", "--class", "needlecase").split()[0]
        self.xdotool("windowfocus", "--sync", window)
        self.xdotool("key", *keys)

    def xdotool(self, *arguments):
        done = subprocess.run(["xdotool", *arguments], env=self.surroundings, capture_output=True, text=True, timeout=60)
        check(done.returncode == 0, f"xdotool {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def wait_for_event(self, kind, where=lambda event: True, since=0):
        """An event of this kind after event number `since`."""
        return self.wait_for(lambda: next((e for e in self.events[since:] if e.kind.startswith(kind) and where(e)), None), f"event {kind}")

    def wait_for_announcement(self, words, since=0):
        """What stands nowhere on the screen is said as a notification that shows."""
        return self.wait_for_event("object:state-changed:showing", lambda event: event.role == "notification" and words in event.name, since)

    def close(self):
        """Asks the program to end, as a session that is closed does, and waits for it."""
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stderr.close()
