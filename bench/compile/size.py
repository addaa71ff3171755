"""How large the stripped program is, and which parts its bytes come from."""

import collections
import os
import re
import subprocess

KINDS = {".text": "code", ".rodata": "data", ".data": "data", ".eh_frame": "unwinding", ".gcc_except_table": "unwinding"}
ENTRY = re.compile(r"^ (\.[a-z_]+)\S*\n?\s+0x[0-9a-f]+\s+0x([0-9a-f]+) (\S.*)$", re.MULTILINE)


def stripped_bytes(program):
    stripped = program + ".stripped"
    subprocess.run(["strip", "-o", stripped, program], check=True)
    return os.path.getsize(stripped)


def part_of(file):
    """The name under which the page counts what the linker took from this file."""
    layer = re.search(r"libnc_(\w+)\.a", file)
    if layer:
        return layer[1]
    return "Dear ImGui" if "libimgui" in file else "start of the program, C++ run time"


def parts(tree, target):
    """Part to kind to bytes, from the linker's own map of the program linked once more. Code that several parts instantiate
    alike is in the program once, and counted where the linker met it first."""
    program = os.path.join(tree.build, target)
    link = tree.ninja("-t", "commands", target).splitlines()[-1]
    again = link.replace(f" -o {target} ", f" -Wl,-Map={program}.map -o {program}.again ")
    subprocess.run(["sh", "-c", again], cwd=tree.build, check=True)
    with open(f"{program}.map", encoding="utf-8") as file:
        text = file.read().split("Linker script and memory map", 1)[1]
    found = collections.defaultdict(collections.Counter)
    for section, size, file in ENTRY.findall(text):
        if section in KINDS:
            found[part_of(file)][KINDS[section]] += int(size, 16)
    return found


def embedded_fonts(tree):
    """Bytes of the fonts that are compiled in, which the map counts among the embedded files."""
    with open(os.path.join(tree.build, "embedded", "manifest.txt"), encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("|") for line in file]
    return sum(os.path.getsize(path) for function, _, path in lines if path and "fonts" in function)


def table(tree, target):
    """The lines of a table of what is in the program, largest first."""
    found = parts(tree, target)
    total = stripped_bytes(os.path.join(tree.build, target))
    if "embedded" in found:
        fonts = embedded_fonts(tree)
        found["embedded: fonts"] = collections.Counter(data=fonts)
        found["embedded: cases, guidance, SQL"] = found.pop("embedded")
        found["embedded: cases, guidance, SQL"]["data"] -= fonts
    found["tables of the dynamic linker, headers, joined strings"] = collections.Counter(data=total - sum(sum(kinds.values()) for kinds in found.values()))
    lines = ["| part | code | data | unwinding | together |", "|---|---|---|---|---|"]
    for part, kinds in sorted(found.items(), key=lambda entry: -sum(entry[1].values())):
        cells = [f"{kinds[kind] / 1024:.0f}" for kind in ("code", "data", "unwinding")]
        lines.append(f"| {part} | {' | '.join(cells)} | {sum(kinds.values()) / 1024:.0f} |")
    return lines
