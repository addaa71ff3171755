"""Walks every screen by AT-SPI alone and looks at every control on it as a reader would: its name, its role, whether the keyboard
really goes to it, whether it can be brought into the window, whether it does something or says why not."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _reader  # noqa: E402

_reader.begin()

import pyatspi  # noqa: E402

from _reader import Reader  # noqa: E402
from _window import Display, Home, check  # noqa: E402

PRESSED = ("push button", "link", "check box", "radio button", "list item")
CONTROLS = (*PRESSED, "entry")
SAMPLE = 5  # of a list: its ends; the members in between are made by the same lines of the program
seen = {}


def label(node):
    return f"{node.getRoleName()} {node.name!r}"


def controls(reader):
    """Every control of the screen, but of a long list only the first and the last members."""
    found = [node for node in reader.nodes() if node.getRoleName() in CONTROLS]
    rows = [node for node in found if node.getRoleName() == "list item"]
    skipped = {id(node) for node in rows[SAMPLE:-2]}
    return [node for node in found if id(node) not in skipped]


def check_names(reader, screen):
    for node in reader.nodes():
        role = node.getRoleName()
        if role in CONTROLS or role in ("grouping", "list", "image", "heading", "dialog", "alert"):
            check(node.name.strip(), f"{screen}: a {role} without a name")
    for parent in [reader.window, *reader.nodes()]:
        names = [(child.getRoleName(), child.name) for child in (parent.getChildAtIndex(i) for i in range(parent.childCount))
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
    others = [label(other) for other in reader.nodes() if reader.has_state(other, pyatspi.STATE_FOCUSED)]
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


def look_at(reader, screen):
    check_names(reader, screen)
    nodes = controls(reader)
    check(nodes, f"{screen}: no control")
    entries = [node for node in nodes if node.getRoleName() == "entry"]
    boxes = [node.name for node in nodes if node.getRoleName() == "check box"]
    for node in nodes:
        check_use(reader, screen, node)
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


def answer_anything(reader):
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


def walk_pages(reader):
    look_at(reader, "library")
    go(reader, "link", "F1 Help", ("dialog", "Keys"))
    help_controls = [node for node in controls(reader) if reader.has_state(node, pyatspi.STATE_SENSITIVE)]
    check([label(node) for node in help_controls] == ["push button 'Close'"], f"help: usable behind it: {help_controls}")
    reader.wait_for_state(help_controls[0], pyatspi.STATE_FOCUSED)
    reader.press(help_controls[0])
    reader.wait_for(lambda: not reader.find("dialog", "Keys"), "the help to be closed")
    for page, arrival in (("Guidance", ("entry", "Search the guidance")), ("Settings", ("entry", "Trainee id")), ("About", ("heading", "What this is"))):
        go(reader, "link", page, arrival)
        look_at(reader, page.lower())
    go(reader, "link", "Library", ("list", "Cases"))


def walk_case(reader):
    reader.press(reader.wait_for_node("list item", "Numb web of the thumb"))
    reader.wait_for_node("push button", "Submit answer")
    look_at(reader, "case")
    answer_anything(reader)
    reader.wait_for_node("list", "Cues")
    look_at(reader, "cue")
    reader.press(reader.wait_for_node("push button", "Skip to the debrief"))
    reader.wait_for(lambda: [node for node in reader.nodes() if node.getRoleName() == "alert"], "the debrief")
    look_at(reader, "debrief")
    go(reader, "link", "← Library", ("list", "Cases"))


def walk_exam(reader):
    reader.press(reader.wait_for_node("push button", "Exam"))
    begin = reader.wait_for_node("push button", "Start exam")
    look_at(reader, "exam setup")
    reader.press(begin)
    reader.wait_for_node("push button", "Submit answer")


with Display() as display, Home(first_start=True) as home:
    reader = Reader(display, home)
    reader.wait_for_node("heading", "Welcome to Needlecase")
    look_at(reader, "welcome")
    go(reader, "push button", "To the library", ("list", "Cases"))
    walk_pages(reader)
    walk_case(reader)
    walk_exam(reader)
    reader.close()
print(f"controls looked at: {seen}")
print(f"{len(seen)} passed, 0 failed")
