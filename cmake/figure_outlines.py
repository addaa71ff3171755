"""Makes C++ constants of assets/figure.svg: figure_outlines.py FIGURE.svg [HEADER]

Takes the paths with the ids below, as an editor may have saved them: absolute or relative, lines or cubic curves. What is missing or
cannot be drawn by the window ends it with the file, the line and the column. Without a header it prints the figure as JSON, for the gallery."""

import json
import os
import re
import sys
import xml.parsers.expat

OUTLINES = ("head", "neck", "upper-back", "shoulder", "arm", "lower-back", "shoulder-blade")
SPINE = "spine"
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Z": 0}
STEPS = 12  # straight pieces a curve is looked at in
MOST_CURVES = 24  # src/ui/kit/figure_shape.hpp
START = (1, 1)  # the place of what is missing


class Drawing:
    """The elements with an id, each with its attributes and its place."""

    def __init__(self, path):
        self.path = path
        self.found = {}
        self.size = None
        self.moved = []  # a transform of an element that is open, or nothing
        self.parser = xml.parsers.expat.ParserCreate()
        self.parser.StartElementHandler = self.begin
        self.parser.EndElementHandler = lambda _: self.moved.pop()
        with open(path, "rb") as file:
            try:
                self.parser.ParseFile(file)
            except xml.parsers.expat.ExpatError as error:
                self.fail((error.lineno, error.offset + 1), f"this is no SVG: {error}")

    def fail(self, place, message):
        sys.exit(f"{self.path}:{place[0]}:{place[1]}: error: {message}")

    def begin(self, tag, attributes):
        place = (self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self.moved.append(attributes.get("transform"))
        if tag == "svg":
            self.size = self.numbers(attributes.get("viewBox", ""), 4, place, "viewBox")[2:]
        name = attributes.get("id")
        if tag != "path" or name not in (*OUTLINES, SPINE):
            return
        if any(self.moved):
            self.fail(place, f"'{name}' is moved by a transform; have the editor apply it to the path")
        self.found[name] = (attributes, place)

    def numbers(self, text, count, place, what):
        found = re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", text)
        if len(found) != count:
            self.fail(place, f"{what} must be {count} numbers, not {text!r}")
        return [float(number) for number in found]

    def get(self, name):
        if name not in self.found:
            self.fail(START, f"there is no path with the id '{name}'; draw it, or give one this id")
        return self.found[name]


def steps_of(drawing, name):
    """The path as (command, arguments), each command with its own letter."""
    attributes, place = drawing.get(name)
    text = attributes.get("d", "")
    for letter, rest in re.findall(r"([A-Za-z])([^A-DF-Za-df-z]*)", text):
        wanted = ARGUMENTS.get(letter.upper())
        if wanted is None:
            drawing.fail(place, f"'{name}' is drawn with '{letter}'; only lines and cubic curves can be shown")
        numbers = re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", rest)
        if (wanted == 0) != (not numbers) or (wanted and len(numbers) % wanted):
            drawing.fail(place, f"'{name}': '{letter}' takes {wanted} numbers, not {rest.strip()!r}")
        yield letter, [], place
        for at in range(0, len(numbers), wanted or 1):
            yield letter, [float(number) for number in numbers[at:at + wanted]], place


def curves_of(drawing, name):
    """Where the path starts, and its pieces as cubic curves, closed."""
    start = here = handle = None
    curves = []
    for letter, numbers, place in steps_of(drawing, name):
        if not numbers:
            continue
        command = letter.upper()
        base = here if letter.islower() and here else (0, 0)
        if command == "M" and start is None:
            start = here = handle = (base[0] + numbers[0], base[1] + numbers[1])
            continue
        if start is None or command == "M" and curves and letter == "M":
            drawing.fail(place, f"'{name}' must be one piece")
        end, first, second = piece(command, numbers, base, here, handle)
        curves.append((first or here, second or end, end))
        here, handle = end, second or end
    if start is None or not curves:
        drawing.fail(drawing.get(name)[1], f"'{name}' is empty; draw it")
    if max(abs(here[0] - start[0]), abs(here[1] - start[1])) > 0.001:
        curves.append((here, start, start))
    return start, curves


def piece(command, numbers, base, here, handle):
    """Where a command leads, and its handles; None where it is a line."""
    if command == "H":
        return (base[0] + numbers[0], here[1]), None, None
    if command == "V":
        return (here[0], base[1] + numbers[0]), None, None
    points = [(base[0] + numbers[at], base[1] + numbers[at + 1]) for at in range(0, len(numbers), 2)]
    if command == "C":
        return points[2], points[0], points[1]
    if command == "S":
        return points[1], (2 * here[0] - handle[0], 2 * here[1] - handle[1]), points[0]
    return points[0], None, None


def flattened(start, curves):
    points, here = [], start
    for first, second, end in curves:
        for step in range(1, STEPS + 1):
            t = step / STEPS
            weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3)
            points.append(tuple(sum(w * p[axis] for w, p in zip(weights, (here, first, second, end))) for axis in (0, 1)))
        here = end
    return points


def check_kernel(drawing, name, outline, kernel):
    """Seen from the kernel, the outline must turn one way only: else a triangle from there would lie outside."""
    turns = []
    for a, b in zip(outline, outline[1:] + outline[:1]):
        turns.append((a[0] - kernel[0]) * (b[1] - kernel[1]) - (a[1] - kernel[1]) * (b[0] - kernel[0]))
    if min(turns) < 0 < max(turns):
        drawing.fail(drawing.get(name)[1], f"not all of '{name}' can be seen from its data-kernel; choose another point")


def literal(number):
    text = f"{number:g}"
    return f"{text}F" if "." in text or "e" in text else text


def point(at):
    return f"{{{literal(at[0])}, {literal(at[1])}}}"


def rounded(value):
    """Numbers with four digits, wherever they stand."""
    return round(value, 4) if isinstance(value, float) else [rounded(part) for part in value]


def outline(drawing, name):
    """A path as the window draws it: its start, its curves (two handles and an end each) and its kernel."""
    attributes, place = drawing.get(name)
    start, curves = curves_of(drawing, name)
    if len(curves) > MOST_CURVES:
        drawing.fail(place, f"'{name}' has {len(curves)} curves; draw it with at most {MOST_CURVES}")
    kernel = drawing.numbers(attributes.get("data-kernel", ""), 2, place, f"data-kernel of '{name}'")
    check_kernel(drawing, name, flattened(start, curves), kernel)
    return {"start": rounded(start), "curves": rounded(curves), "kernel": rounded(kernel)}


def figure_of(drawing):
    """The whole figure as values."""
    if not drawing.size:
        drawing.fail(START, "there is no viewBox; say how large the drawing is")
    outlines = {name.replace("-", "_"): outline(drawing, name) for name in OUTLINES}
    (left, top), ((_, _, (right, bottom)), *_) = curves_of(drawing, SPINE)
    if left != right or abs(left - drawing.size[0] / 2) > 0.001:
        drawing.fail(drawing.get(SPINE)[1], "'spine' must go straight down the middle of the picture")
    width, height = rounded(drawing.size)
    return {"width": width, "height": height, **outlines, "spine_top": rounded(top), "spine_bottom": rounded(bottom)}


def header(figure):
    lines = ["// Made from assets/figure.svg by cmake/figure_outlines.py.", "#pragma once", "", "#include <array>", "",
             '#include "ui/kit/figure_shape.hpp"', "", "namespace nc::ui::shape {", ""]
    members = []
    for name, value in figure.items():
        if isinstance(value, dict):
            pieces = ", ".join("{" + ", ".join(point(at) for at in curve) + "}" for curve in value["curves"])
            lines.append(f"inline constexpr std::array<Curve, {len(value['curves'])}> {name}_curves{{{{{pieces}}}}};")
            members.append(f"    .{name} = {{{point(value['start'])}, {name}_curves, {point(value['kernel'])}}},")
        else:
            members.append(f"    .{name} = {literal(value)},")
    lines += ["", "inline constexpr Figure figure{", *members, "};", "", "}  // namespace nc::ui::shape", ""]
    return "\n".join(lines)


def main():
    source, *targets = sys.argv[1:]
    figure = figure_of(Drawing(source))
    if not targets:
        print(json.dumps(figure))
        return
    target, = targets
    text = header(figure)
    if os.path.exists(target):
        with open(target, encoding="utf-8") as file:
            if file.read() == text:
                return  # nothing is compiled again for nothing
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
