"""Makes C++ constants of assets/theme.toml: theme_tokens.py THEME.toml [FOLDER]

Writes FOLDER/theme_scale.hpp (distances and type sizes) and FOLDER/theme_colours.hpp (the themes). Without a folder it prints all tokens
as JSON, for the gallery. Whatever is wrong with a token, or missing, ends it with the file, the line and the column."""

import json
import os
import re
import sys
import tomllib

THEMES = ("light", "dark", "high_contrast")
COLOURS = ("ground", "surface", "line", "control", "ink", "soft_ink", "accent", "on_accent", "wash", "focus", "figure", "figure_line")
URGENCIES = ("expected", "monitor", "contact", "emergency")
SPACES = ("hair", "half", "one", "page", "radius", "card_radius", "target", "least_target", "line_length")
SIZES = ("body", "small", "words", "heading", "title")


class Tokens:
    """The file with the place of every table and key, which tomllib does not tell."""

    def __init__(self, path):
        self.path = path
        with open(path, encoding="utf-8") as file:
            text = file.read()
        try:
            self.values = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"at line (\d+), column (\d+)", str(error))
            self.fail((int(place.group(1)), int(place.group(2))) if place else (text.count("\n"), 1), str(error))
        self.places = {}
        table = ""
        for number, line in enumerate(text.splitlines(), 1):
            if found := re.match(r"\s*\[([\w.]+)\]", line):
                table = found.group(1)
                self.places[table] = (number, found.start(1) + 1)
            elif found := re.match(r"\s*(\w+)\s*=", line):
                self.places[f"{table}.{found.group(1)}"] = (number, found.start(1) + 1)

    def fail(self, place, message):
        sys.exit(f"{self.path}:{place[0]}:{place[1]}: error: {message}")

    def place_of(self, *names):
        return self.places.get(".".join(names), self.places.get(".".join(names[:-1]), (1, 1)))

    def table(self, names, wanted):
        """A table that holds exactly what is wanted."""
        found = self.values
        for name in names:
            found = found.get(name)
            if not isinstance(found, dict):
                self.fail(self.place_of(*names), f"there is no table [{'.'.join(names)}]; add it")
        for name in wanted:
            if name not in found:
                what = f"[{'.'.join(names)}] lacks '{name}'; add it" if names else f"there is no table [{name}]; add it"
                self.fail(self.place_of(*names), what)
        for name in found:
            if name not in wanted:
                self.fail(self.place_of(*names, name), f"nothing in the window is called '{name}'; remove it")
        return found

    def size(self, table, name):
        value = self.values[table][name]
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= 100:
            self.fail(self.place_of(table, name), f"'{name}' must be a number above 0 and up to 100, not {value!r}")
        return f"{float(value)!r}F"

    def colour(self, value, *names):
        if not isinstance(value, str) or not re.fullmatch(r"#[0-9a-f]{6}", value):
            self.fail(self.place_of(*names), f"'{names[-1]}' must be a colour like \"#0e6674\", not {value!r}")
        red, green, blue = (value[at:at + 2] for at in (1, 3, 5))
        return f"{{0x{red}, 0x{green}, 0x{blue}}}"

    def marks(self, value, *names):
        if not isinstance(value, dict) or set(value) != {"mark", "wash"}:
            self.fail(self.place_of(*names), f"'{names[-1]}' must be {{ mark = \"#…\", wash = \"#…\" }}, not {value!r}")
        return f"{{{self.colour(value['mark'], *names)}, {self.colour(value['wash'], *names)}}}"


def scale_header(tokens):
    lines = ["// Made from assets/theme.toml by cmake/theme_tokens.py.", "#pragma once", "", '#include "ui/kit/distances.hpp"',
             '#include "ui/kit/fonts.hpp"', "", "namespace nc::ui::tokens {", ""]
    for table, made, names in (("space", "Distances distances", SPACES), ("type", "FontSizes type", SIZES)):
        tokens.table([table], names)
        lines.append(f"inline constexpr {made}{{")
        lines += [f"    .{name} = {tokens.size(table, name)}," for name in names]
        lines += ["};", ""]
    lines += ["}  // namespace nc::ui::tokens", ""]
    return "\n".join(lines)


def colours_header(tokens):
    lines = ["// Made from assets/theme.toml by cmake/theme_tokens.py.", "#pragma once", "", '#include "ui/kit/theme.hpp"', "",
             "namespace nc::ui::tokens {", ""]
    tokens.table(["theme"], THEMES)
    for theme in THEMES:
        found = tokens.table(["theme", theme], COLOURS + URGENCIES)
        marks = ", ".join(tokens.marks(found[name], "theme", theme, name) for name in URGENCIES)
        lines.append(f"inline constexpr Theme {theme}{{")
        lines += [f"    .{name} = {tokens.colour(found[name], 'theme', theme, name)}," for name in COLOURS]
        lines += [f"    .urgency = {{{{{marks}}}}},", "};", ""]
    lines += ["}  // namespace nc::ui::tokens", ""]
    return "\n".join(lines)


def write(path, text):
    """Only when it changes, so that nothing is compiled again for nothing."""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            if file.read() == text:
                return
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    source, *folders = sys.argv[1:]
    tokens = Tokens(source)
    tokens.table([], ("type", "space", "theme"))
    headers = {"theme_scale.hpp": scale_header(tokens), "theme_colours.hpp": colours_header(tokens)}
    if not folders:
        print(json.dumps(tokens.values))
        return
    folder, = folders
    os.makedirs(folder, exist_ok=True)
    for name, text in headers.items():
        write(os.path.join(folder, name), text)


if __name__ == "__main__":
    main()
