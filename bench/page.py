"""The page docs/performance.md: one section for each benchmark that writes it. A run replaces its own section and keeps the others."""

import os

PREFACE = """# Performance

Written by `bench/gui/run` (the window), `bench/record/run` (the record) and `bench/build` (the build); change the benchmarks, not this
page. Nothing here is an absolute promise: nearly every figure is a ratio to something measured in the same run, in turns with it.
"""
TITLES = ("The window", "The record", "The build")


def read_sections(path):
    """Title to text of every section that the page has."""
    sections, title = {}, None
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith("## "):
                    title = line[3:].strip()
                    sections[title] = ""
                elif title:
                    sections[title] += line
    return sections


def write_section(path, title, text):
    """Writes the page anew with this text in the section of that title. Headings inside the text begin with three signs or more."""
    sections = read_sections(path)
    sections[title] = text
    with open(path, "w", encoding="utf-8") as file:
        file.write(PREFACE)
        for known in TITLES:
            if known in sections:
                file.write(f"\n## {known}\n\n{sections[known].strip()}\n")
