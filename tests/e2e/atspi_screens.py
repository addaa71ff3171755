"""Walks every screen by AT-SPI alone and looks at every control on it as a reader would: its name, its role, whether the keyboard
really goes to it, whether it can be brought into the window, whether it does something or says why not.

That no screen is left out is shown by the sources: every alternative of practice::Screen must be walked, and every state that
src/staging/every_screen.cpp draws. What needs a history begins with a record that the program's terminal face has made.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _screen_reader  # noqa: E402

if len(sys.argv) > 1:  # one scene, on a bus of its own: what one leaves there cannot disturb the next
    _screen_reader.begin()
    import pyatspi  # noqa: E402
    from gi.repository import GLib  # noqa: E402

from _scenes import play_scenes  # noqa: E402
from _screen_reader import ScreenReader  # noqa: E402
from _strace import slowed  # noqa: E402
from _terminal import play  # noqa: E402
from _window import PROGRAM, SOURCE, Display, Home, check  # noqa: E402

# What each screen has and no other: how a reader, and this test, tells which one is open.
MARKS = {
    "LibraryScreen": ("entry", "Search cases"),
    "ExamSetupScreen": ("push button", "Start exam"),
    "CaseScreen": ("push button", "Submit answer"),
    "DebriefScreen": ("push button", "Read the guidance"),
    "ExamResultScreen": ("push button", "Show debrief"),
    "GuidanceScreen": ("entry", "Search the guidance"),
    "SettingsScreen": ("entry", "Trainee id"),
    "AboutScreen": ("heading", "What this is"),
    "WelcomeScreen": ("heading", "Welcome to Needlecase"),
    "CueScreen": ("list", "Cues"),
    "TwinsScreen": ("heading", "Twins"),
    "ProgressScreen": ("link", "Progress", "Open now"),
    "WaysScreen": ("heading", "Ways to practise"),
    "ReadingScreen": ("progress bar", "Reading the cases"),
    "RealisticResultScreen": ("heading", "What you called"),
    "ProblemsScreen": ("heading", "What could not be used"),
    "StopScreen": ("heading", "Needlecase cannot start"),
}
PRESSED = ("push button", "link", "check box", "radio button", "list item")
CONTROLS = (*PRESSED, "entry")
PATIENCE_S = 40
LISTED_S, READ_S = 15, 2  # how slow the disk of the cases is: long enough to look at what is shown meanwhile, on a busy machine too
SAMPLE = 5  # of a list: its ends; the members in between are made by the same lines of the program
seen = {}
walked = set()


def source(path):
    with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
        return file.read()


def alternatives():
    """The screens there are, by the program's own type."""
    found = re.search(r"struct Screen\s*: std::variant<([^>]*)>", source("src/practice/screens/screen.hpp"))
    return {name.strip() for name in found.group(1).split(",")}


def states():
    """The states of screens that the tests of drawing know."""
    text = source("src/staging/every_screen.cpp")
    listed = text[text.index("std::vector<ScreenCase> case_screens()"):]
    # A name, and then what leads there: `{"name", function}` or `{"name", [](…`.
    return set(re.findall(r'\{"([^"]+)",\s*(?:\[|\w+\})', listed))


def is_marked(reader, mark):
    return has_mark(heads(reader), mark)


def has_mark(shown, mark):
    role, name, *description = mark
    same = [words for kind, named, words in shown if kind == role and named == name]
    alike = [words for kind, named, words in shown if kind == role and named.startswith(name)]
    first = (same or alike)[:1]
    return bool(first) and (not description or first == description)


def heads(reader):
    """What every node of the screen is called."""
    return [(node.getRoleName(), node.name, node.description) for node in reader.nodes()]


def name_screen(reader, screen):
    """Which screen is open; exactly one."""
    shown = heads(reader)
    open_now = [name for name, mark in MARKS.items() if has_mark(shown, mark)]
    if "ReadingScreen" in open_now:  # others have its bar among what is theirs; the page that waits has only its name on the screen
        open_now = [name for name in open_now if name not in ("ReadingScreen", "ProgressScreen")] or ["ReadingScreen"]
    check(len(open_now) == 1, f"{screen}: taken for {open_now or 'no screen'}: {shown}")
    walked.add(open_now[0])


def label(node):
    return f"{node.getRoleName()} {node.name!r}"


def controls(reader):
    """Every control of the screen, but of a long list only the first and the last members."""
    found = [node for node in reader.nodes() if node.getRoleName() in CONTROLS]
    rows = [node for node in found if node.getRoleName() == "list item"]
    skipped = {id(node) for node in rows[SAMPLE:-2]}
    return [node for node in found if id(node) not in skipped]


def check_names(reader, screen):
    every = reader.walked()
    for node in every:
        role = node.getRoleName()
        if role in CONTROLS or role in ("grouping", "list", "image", "heading", "dialog", "alert"):
            check(node.name.strip(), f"{screen}: a {role} without a name")
    for parent in every:
        names = [(child.getRoleName(), child.name, child.description) for child in (parent.getChildAtIndex(i) for i in range(parent.childCount))
                 if child.getRoleName() in CONTROLS and "posinset" not in dict(a.split(":", 1) for a in child.getAttributes())]
        doubles = sorted({name for name in names if names.count(name) > 1})
        check(not doubles, f"{screen}: cannot be told apart: {doubles}")


def check_use(reader, screen, node):
    """What cannot be used says why and refuses; what can be used takes the keyboard and is then in the window."""
    role = node.getRoleName()
    if role in PRESSED:
        check(node.queryAction().nActions == 1, f"{screen}: {label(node)} has no action")
    else:
        node.queryText()
        node.queryEditableText()
    if not reader.has_state(node, pyatspi.STATE_SENSITIVE):
        check(node.description, f"{screen}: {label(node)} cannot be used and does not say why")
        check(not node.queryComponent().grabFocus(), f"{screen}: {label(node)} cannot be used and does not refuse the keyboard")
        return
    check(reader.has_state(node, pyatspi.STATE_FOCUSABLE), f"{screen}: {label(node)} cannot have the keyboard")
    reader.focus(node)
    others = [label(other) for other in reader.nodes(state=pyatspi.STATE_FOCUSED)]
    check(others == [label(node)], f"{screen}: the keyboard is at {others}, not only at {label(node)}")
    reader.wait_for(lambda: is_inside(reader, node), f"{screen}: {label(node)} to be inside the window")


def is_inside(reader, node):
    whole = reader.window.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    # What is higher than the window shows its beginning.
    return (box.width > 0 and box.height > 0 and box.x >= whole.x - 1 and box.x + box.width <= whole.x + whole.width + 1
            and box.y + box.height > whole.y and box.y < whole.y + whole.height)


def check_text(reader, screen, node):
    before = node.queryText().getText(0, -1)
    since = len(reader.events)
    for text in ("bruise “2”", before):
        node.queryEditableText().setTextContents(text)
        reader.wait_for(lambda: node.queryText().getText(0, -1) == text, f"{screen}: {label(node)} to hold {text!r}")
    reader.wait_for_event("object:text-changed:insert", lambda event: "bruise" in event.text, since)


def check_toggle(reader, screen, name):
    """Ticks and unticks; the screen may be rebuilt by it, so the box is looked for again."""
    for _ in range(2):
        box = reader.wait_for_node("check box", name)
        before = reader.has_state(box, pyatspi.STATE_CHECKED)
        reader.press(box)
        reader.wait_for(lambda: reader.has_state(reader.find("check box", name), pyatspi.STATE_CHECKED) != before,
                        f"{screen}: check box {name!r} to change")


def check_choices(reader, screen, group):
    members = [group.getChildAtIndex(index) for index in range(group.childCount)]
    check(members and all(member.getRoleName() == "radio button" for member in members), f"{screen}: {label(group)} is no group of choices")
    for index, member in enumerate(members):
        attributes = dict(a.split(":", 1) for a in member.getAttributes())
        check(attributes.get("posinset") == str(index + 1) and attributes.get("setsize") == str(len(members)),
              f"{screen}: {label(member)} does not know its place: {attributes}")
    kept = next((member for member in members if reader.has_state(member, pyatspi.STATE_CHECKED)), None)
    for member in [members[-1], kept or members[0]]:
        name, role = member.name, group.name
        reader.press(member)
        reader.wait_for(lambda: reader.has_state(reader.find("radio button", name, reader.find("grouping", role)), pyatspi.STATE_CHECKED),
                        f"{screen}: {label(member)} to be chosen")
        if role != group.name:  # the group went with its screen
            return


def retried(reader, look):
    """What `look` finds. A screen may say something new while it is looked at, and a node of before is gone then: looked at once more."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            return look()
        except GLib.Error:
            if time.monotonic() > end:
                raise
            reader.pump(0.1)


def check_still_there(reader, screen, node, role, name):
    """Checks the use of a control, or of the one that took its place, as long as there is one."""
    def look():
        current = node if is_there(node) else reader.find(role, name)
        if current:
            check_use(reader, screen, current)
    retried(reader, look)


def is_there(node):
    try:
        return bool(node.getRoleName())
    except GLib.Error:
        return False


def look_at(reader, screen):
    retried(reader, lambda: name_screen(reader, screen))
    retried(reader, lambda: check_names(reader, screen))
    named = retried(reader, lambda: [(node, node.getRoleName(), node.name) for node in controls(reader)])
    nodes = [node for node, _, _ in named]
    check(nodes, f"{screen}: no control")
    entries = [node for node, role, _ in named if role == "entry"]
    boxes = [name for _, role, name in named if role == "check box"]
    for node, role, name in named:
        check_still_there(reader, screen, node, role, name)
    for node in entries:
        check_text(reader, screen, node)
    for name in boxes:
        check_toggle(reader, screen, name)
    for group in [node for node in reader.nodes() if node.getRoleName() == "grouping" and node.childCount
                  and node.getChildAtIndex(0).getRoleName() == "radio button"]:
        check_choices(reader, screen, group)
    seen[screen] = len(nodes)


def go(reader, role, name, arrival):
    """Presses a control and waits for what the next screen has."""
    reader.press(reader.wait_for_node(role, name))
    return reader.wait_for_node(*arrival)


def submit_anything(reader):
    """Chooses something in every group until the answer can be submitted, and submits it."""
    for group in [node for node in reader.nodes() if node.getRoleName() == "grouping" and node.childCount]:
        member = group.getChildAtIndex(0)
        if member.getRoleName() == "radio button" and not reader.has_state(member, pyatspi.STATE_CHECKED):
            reader.press(member)
            reader.wait_for_state(member, pyatspi.STATE_CHECKED)
    submit = reader.wait_for_node("push button", "Submit answer")
    reader.wait_for_state(submit, pyatspi.STATE_SENSITIVE)
    since = len(reader.events)
    reader.press(submit)
    reader.wait_for_announcement("Submitted", since)


def ask_everything(reader):
    """Every topic; what is asked is said."""
    for index in range(reader.wait_for_node("grouping", "Ask about").childCount):
        topic = reader.wait_for_node("grouping", "Ask about").getChildAtIndex(index)
        since = len(reader.events)
        reader.press(topic)
        reader.wait_for_announcement("You asked about", since)


def look_behind_help(reader):
    """The dialog with the keys: it alone can be used, and it has the keyboard."""
    go(reader, "link", "F1 Help", ("dialog", "Keys"))
    check_names(reader, "help")
    help_controls = [node for node in controls(reader) if reader.has_state(node, pyatspi.STATE_SENSITIVE)]
    check([label(node) for node in help_controls] == ["push button 'Close'"], f"help: usable behind it: {help_controls}")
    reader.wait_for_state(help_controls[0], pyatspi.STATE_FOCUSED)
    seen["help"] = len(help_controls)
    reader.press(help_controls[0])
    reader.wait_for(lambda: not reader.find("dialog", "Keys"), "the help to be closed")


def look_at_empty_library(reader):
    reader.wait_for_node("entry", "Search cases").queryEditableText().setTextContents("zzz")
    reader.wait_for(lambda: not reader.find("list item", ""), "no case to be listed")
    look_at(reader, "library without a case")
    go(reader, "push button", "Show all cases", ("list", "Cases"))


def walk_pages(reader):
    look_at(reader, "library")
    look_at_empty_library(reader)
    look_behind_help(reader)
    for page, arrival, name in (("Guidance", MARKS["GuidanceScreen"], "guidance"), ("Settings", MARKS["SettingsScreen"], "settings"),
                                ("About", MARKS["AboutScreen"], "about"),
                                ("Progress", ("push button", "Practise 10"), "progress without an answer")):
        go(reader, "link", page, arrival)
        look_at(reader, name)
    go(reader, "link", "Library", ("list", "Cases"))
    go(reader, "push button", "More ways", MARKS["WaysScreen"])
    look_at(reader, "ways to practise")
    go(reader, "link", "Library", ("list", "Cases"))


def walk_case(reader):
    reader.press(reader.wait_for_node("list item", "The allotment holder"))
    reader.wait_for_node("push button", "Submit answer")
    look_at(reader, "case, untouched")
    ask_everything(reader)
    look_at(reader, "case, everything asked")
    submit_anything(reader)
    reader.wait_for_node("list", "Cues")
    look_at(reader, "the question about the cue")
    reader.press(reader.wait_for_node("list", "Cues").getChildAtIndex(0))
    reader.wait_for_node("push button", "Read the guidance")
    look_at(reader, "debrief with a cue")
    go(reader, "push button", "Read the guidance", MARKS["GuidanceScreen"])
    look_at(reader, "guidance, from a debrief")
    go(reader, "link", "← Back", MARKS["DebriefScreen"])
    go(reader, "link", "← Library", ("list", "Cases"))


def walk_exam(reader):
    reader.press(reader.wait_for_node("push button", "Exam"))
    reader.wait_for_node("push button", "Start exam")
    look_at(reader, "exam setup")
    reader.press(reader.wait_for_node("radio button", "15 min"))
    go(reader, "push button", "Start exam", MARKS["CaseScreen"])
    look_at(reader, "case of an exam with a clock")


def begin_at_start(display):
    """From the very first start to an exam."""
    with Home(first_start=True) as home:
        reader = ScreenReader(display, home)
        reader.wait_for_node("heading", "Welcome to Needlecase")
        look_at(reader, "welcome")
        go(reader, "push button", "To the library", ("list", "Cases"))
        walk_pages(reader)
        walk_case(reader)
        walk_exam(reader)
        reader.close()


def walk_played(display, until, arguments, walk, answers=None):
    """Plays a record in the terminal, opens the window on it and walks from what it shows first."""
    with Home() as home:
        play(PROGRAM, home.store, until, arguments, home.environment(display), answers)
        reader = ScreenReader(display, home)
        walk(reader)
        reader.close()


def walk_refused(reader):
    """Ctrl+Enter before everything is answered: the window says what is missing. Only a key can ask for it; the button refuses."""
    reader.wait_for_node(*MARKS["CaseScreen"])
    reader.key("ctrl+Return")
    refusal = reader.wait_for_node("alert", "Before you submit")
    check("decide" in refusal.name.lower(), f"the refusal does not say why: {refusal.name!r}")
    look_at(reader, "case, refused to submit")


def walk_unread(display):
    """A folder of cases that cannot be read: the library says so, and what can be done about it can be used."""
    with Home() as home:
        folder = os.path.join(home.folder.name, "cases")
        os.makedirs(folder)
        os.symlink("/proc/self/mem", os.path.join(folder, "broken.toml"))  # a file that cannot be read, as on a disk that fails
        reader = ScreenReader(display, home, "--cases", folder)
        reader.wait_for_node("push button", "Try again")
        look_at(reader, "library that cannot be read")
        reader.close()


def walk_problems(display):
    """A broken case and a draft in the person's own folder, until they are put right."""
    with Home() as home:
        folder = os.path.join(home.folder.name, ".local", "share", "needlecase", "cases")
        os.makedirs(folder)
        for name, text in (("broken.toml", "format = 1\ntitle: no\n"), ("shoulder.toml.txt", "format = 1\n")):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        reader = ScreenReader(display, home)
        reader.wait_for_node("link", "See what and why")
        look_at(reader, "library with problems")
        go(reader, "link", "See what and why", MARKS["ProblemsScreen"])
        look_at(reader, "problems")
        for name in os.listdir(folder):
            os.remove(os.path.join(folder, name))
        reader.wait_for(lambda: [text for text in reader.texts() if "all of it was put right" in text], "nothing to be left", PATIENCE_S)
        look_at(reader, "problems, all put right")
        reader.close()


def walk_stopped(display):
    """A start that cannot be: the store is held by a terminal, or the guidance has an error."""
    with Home() as home:
        terminal = subprocess.Popen([PROGRAM, "practise", "--store", home.store], env=home.environment(display), stdin=subprocess.PIPE,
                                    stdout=subprocess.PIPE, text=True)
        terminal.stdout.readline()
        reader = ScreenReader(display, home)
        reader.wait_for_node(*MARKS["StopScreen"])
        look_at(reader, "start with a store in use")
        reader.close()
        terminal.stdin.close()
        terminal.wait(timeout=20)
    with Home() as home:
        guidance = os.path.join(home.folder.name, "guidance")
        shutil.copytree(os.path.join(SOURCE, "scenarios", "guidance"), guidance)
        with open(os.path.join(guidance, "advice.toml"), "a", encoding="utf-8") as file:
            file.write("what: is this\n")
        reader = ScreenReader(display, home, "--guidance", guidance)
        reader.wait_for_node(*MARKS["StopScreen"])
        look_at(reader, "start with a faulty guidance")
        reader.close()


def walk_reading(display):
    """Cases on a slow disk: what can be used while they are read, and what says that it has to wait."""
    with Home(first_start=True) as home:
        folder = os.path.join(home.folder.name, "cases")
        os.makedirs(folder)
        for number in range(80):
            with open(os.path.join(folder, f"draft-{number}.toml"), "w", encoding="utf-8") as file:
                file.write("format = 1\n")
        reader = ScreenReader(display, home, "--cases", folder, through=slowed(folder, LISTED_S, READ_S))
        reader.wait_for_node(*MARKS["WelcomeScreen"])
        look_at(reader, "welcome while the cases are read")
        go(reader, "push button", "To the library", MARKS["LibraryScreen"])
        look_at(reader, "library before it is known how much there is")
        reader.wait_for(lambda: [text for text in reader.texts() if "of 80 cases read" in text], "how many cases are read by now",
                        LISTED_S + PATIENCE_S)
        look_at(reader, "library while it is read")
        reader.press(reader.wait_for_node("link", "Progress"))
        reader.wait_for(lambda: not is_marked(reader, MARKS["LibraryScreen"]), "a page that needs the cases")
        look_at(reader, "progress while the cases are read")
        reader.close()


def walk_unkept(display):
    """A store that is damaged: nothing can be kept, which the window says, and what can be done about it can be used."""
    with Home() as home:
        with open(home.store, "wb") as file:
            file.write(b"SQLite format 3\0" + b"\x5a" * 9000)
        reader = ScreenReader(display, home)
        go(reader, "list item", "The allotment holder", ("alert", "Your last answers could not be written"))
        reader.pump(0.5)
        reader.press(reader.wait_for_node("push button", "Save elsewhere"))
        reader.wait_for_node("entry", "Another file for the record")
        look_at(reader, "case whose answers cannot be kept")
        go(reader, "push button", "Go on without keeping", ("alert", "Not kept"))
        look_at(reader, "case that goes on unkept")
        reader.close()


def walk_exam_result(reader):
    reader.wait_for_node(*MARKS["ExamResultScreen"])
    look_at(reader, "exam result")
    reader.press(reader.wait_for_node("push button", "Show debrief"))
    reader.wait_for_node("push button", "Hide debrief")
    look_at(reader, "exam result with a debrief")


def to_debrief(reader):
    """After an answer was submitted: past the question about the cue, where it is asked."""
    reader.wait_for(lambda: is_marked(reader, MARKS["CueScreen"]) or is_marked(reader, MARKS["DebriefScreen"]), "what follows the answer")
    if is_marked(reader, MARKS["CueScreen"]):
        go(reader, "push button", "Skip to the debrief", MARKS["DebriefScreen"])


def walk_realistic_result(reader):
    reader.press(reader.wait_for_node("push button", "Submit answer"))  # this visit was answered in the terminal
    to_debrief(reader)
    while reader.find("push button", "Next visit"):
        go(reader, "push button", "Next visit", ("push button", "Submit answer"))
        submit_anything(reader)
        to_debrief(reader)
    go(reader, "push button", "Finish", MARKS["RealisticResultScreen"])
    look_at(reader, "result of realistic practice")
    go(reader, "link", "Progress", ("heading", "Safety"))
    look_at(reader, "progress with many answers")


def walk_debrief(name):
    def walk(reader):
        reader.wait_for_node(*MARKS["DebriefScreen"])
        look_at(reader, name)
    return walk


def walk_twins(reader):
    go(reader, "push button", "Compare with its twin", MARKS["TwinsScreen"])
    look_at(reader, "twins")


PUFFED = ["upper-back-zoo-keeper"]
TWO = [*PUFFED, "neck-retired-miner"]  # after the last debrief the terminal ends
TWINS = ["neck-street-sweeper", "neck-bridge-player", "neck-retired-miner"]
DECIDING = "What should the patient do, all in all?"
ASKING = "Ask the patient about, one at a time"

SCENES = {  # the longest first: they are played beside each other
    "start": begin_at_start,
    "reading": walk_reading,
    "unkept": walk_unkept,
    "unread": walk_unread,
    "problems": walk_problems,
    "stopped": walk_stopped,
    "refused": lambda display: walk_played(display, "Anything else to ask?", PUFFED, walk_refused, {ASKING: "breathing"}),
    "dangerous": lambda display: walk_played(display, "opens the next case.", TWO, walk_debrief("debrief, dangerous"), {DECIDING: "expected"}),
    "right": lambda display: walk_played(display, "opens the next case.", TWO, walk_debrief("debrief, all right"), {DECIDING: "emergency"}),
    "twins": lambda display: walk_played(display, "'twins' compares", TWINS, walk_twins),
    "exam": lambda display: walk_played(display, "Exam result", ["--mode", "exam", "--count", "2", "--seed", "5"], walk_exam_result),
    "realistic": lambda display: walk_played(display, ("Submit? yes.", 3), ["--mode", "realistic", "--count", "3", "--seed", "5"],
                                             walk_realistic_result),
}


def walk_scene(name):
    with Display() as display:
        SCENES[name](display)
    print("WALKED " + json.dumps([seen, sorted(walked)]))


def walk_all():
    for said in play_scenes(os.path.abspath(__file__), SCENES, os.cpu_count()):
        looked_at, screens = json.loads(re.search(r"^WALKED (.*)$", said, re.MULTILINE).group(1))
        seen.update(looked_at)
        walked.update(screens)
    print(f"controls looked at: {seen}")
    check(set(MARKS) == alternatives(), f"screens of the program and of this test differ: {sorted(set(MARKS) ^ alternatives())}")
    check(walked == set(MARKS), f"screens that were not walked: {sorted(set(MARKS) - walked)}")
    check(len(states()) > 20 and states() <= set(seen), f"states that were not walked: {sorted(states() - set(seen))}")
    print(f"{len(seen)} passed, 0 failed")


if len(sys.argv) > 1:
    walk_scene(sys.argv[1])
else:
    walk_all()
