#!/usr/bin/env python3
"""Which tests a change can reach.

    since.py REPOSITORY BUILD REF             of everything that is not as it was in the commit REF, committed or not
    since.py REPOSITORY BUILD --of PATH…      of these files

BUILD is a configured build folder; nothing in it has to be built. Prints two lines: what ninja has to build, and the names of the tests.

The rules, for each changed file and each test of ctest:

1. A file that decides how things are built, packed or installed (CMake's, third_party, packaging) reaches every test.
2. A file is behind a test program when ninja makes the program of it, or when a source behind it includes it. A shared source of
   tests/testing is behind a program that includes its header.
3. A file that is neither compiled nor included (a golden, a document, a case) reaches the tests whose own sources name it or a folder
   that it lies in. Every C++ file reaches tests/architecture, which reads them all.
4. A script of tests/e2e is reached by itself, by the parts it imports, by what it names (3) and by whatever is behind the programs
   it drives: the program, and what it names as `bin/needlecase_…`. A script that opens no window is not reached by what only the window needs: files of src/ui, src/platform and
   src/app/window that the rest of src/app neither includes nor comes to on the way (rule `needed_without_window`).
5. Of a C++ file that is gone, every program is reached that is made of files of its folder.
"""

import os
import re
import subprocess
import sys

BUILD_FILES = re.compile(r"(.*/)?CMakeLists\.txt$|CMakePresets\.json$|cmake/|third_party/|packaging/")
WINDOW_FOLDERS = ("src/ui/", "src/platform/", "src/app/window/")
PROGRAM = "needlecase"


def run(*command, folder):
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def changed_since(repository, ref):
    """Paths that differ between the commit and what lies in the folder; of a file that was moved, both."""
    differing = run("git", "diff", "--name-only", "--no-renames", "-z", ref, "--", folder=repository)
    unknown = run("git", "ls-files", "--others", "--exclude-standard", "-z", folder=repository)
    return sorted(set((differing + unknown).split("\0")) - {""})


class Sources:
    """The C++ files of the repository and what each includes."""

    def __init__(self, repository):
        self.repository = repository
        self.included = {}
        for top in ("src", "tests", "bench"):
            for folder, _, names in os.walk(os.path.join(repository, top)):
                for name in names:
                    if name.endswith((".cpp", ".hpp")):
                        path = os.path.relpath(os.path.join(folder, name), repository)
                        self.included[path] = set()
        for path, found in self.included.items():
            for header in re.findall(r'^\s*#\s*include\s*"([^"]+)"', self.text(path), re.MULTILINE):
                candidates = (os.path.normpath(os.path.join(top, header)) for top in (os.path.dirname(path), "src", "tests"))
                found.update(name for name in candidates if name in self.included)

    def text(self, path):
        with open(os.path.join(self.repository, path), encoding="utf-8") as file:
            return file.read()

    def closure(self, paths, next_of):
        seen, waiting = set(), list(paths)
        while waiting:
            path = waiting.pop()
            if path not in seen:
                seen.add(path)
                waiting.extend(next_of(path))
        return seen

    def with_headers(self, paths):
        return self.closure(paths, lambda path: self.included.get(path, ()))

    def needed_without_window(self):
        """What src/app comes to by includes, its window left out. A header leads to the source of its name, and one without such a
        source to every source of its folder that includes it."""
        users = {}
        for path, found in self.included.items():
            for header in found:
                if path.endswith(".cpp") and os.path.dirname(path) == os.path.dirname(header):
                    users.setdefault(header, set()).add(path)

        def next_of(path):
            source = path.removesuffix(".hpp") + ".cpp"
            defined = {source} if source in self.included else users.get(path, set())
            return [one for one in self.included[path] | defined if not one.startswith("src/app/window/")]
        return self.closure([path for path in self.included if path.startswith("src/app/") and not path.startswith("src/app/window/")], next_of)


def names_file(text, path):
    """True when the text names the file, or a folder in which it lies. What lies at the top counts only as a word in quotes or at the
    end of a path; src and tests do not count at all, because everything is in them."""
    parts = path.split("/")
    longer = ["/".join(parts[:count]) for count in range(2, len(parts) + 1)]
    if any(re.search(rf"(?<![\w.-]){re.escape(one)}(?![\w-])", text) for one in longer):
        return True
    return parts[0] not in ("src", "tests") and re.search(rf'["\'/]{re.escape(parts[0])}["\'\s]', text) is not None


def tests_of(folder):
    """The command of each test, by its name, from CTest's own files: ctest itself tells no command of a program that is not built yet."""
    with open(os.path.join(folder, "CTestTestfile.cmake"), encoding="utf-8") as file:
        text = file.read()
    tests = {name: re.findall(r'"([^"]*)"', command) for name, command in re.findall(r"^add_test\(\[=\[(.*?)\]=\] (.*)\)$", text, re.MULTILINE)}
    for below in re.findall(r'^subdirs\("(.*)"\)$', text, re.MULTILINE):
        tests.update(tests_of(os.path.join(folder, below)))
    return tests


class Reach:
    """The tests of a build folder, and what is behind each."""

    def __init__(self, repository, build):
        self.repository = repository
        self.build = build
        self.sources = Sources(repository)
        self.behind = {}
        self.window_only = {path for path in self.sources.included if path.startswith(WINDOW_FOLDERS)} - self.sources.needed_without_window()
        self.tests = tests_of(build)

    def own_path(self, path):
        """The path below the repository, or nothing."""
        return os.path.relpath(path, self.repository) if path.startswith(self.repository + "/") else None

    def programs_of(self, name):
        """What ninja builds of the command of a test."""
        return [os.path.relpath(word, self.build) for word in self.tests[name] if word.startswith(self.build + "/bin/")]

    def script_of(self, name):
        paths = [self.own_path(word) for word in self.tests[name] if not word.startswith(self.build + "/")]
        return next((path for path in paths if path and os.path.isfile(os.path.join(self.repository, path))), None)

    def behind_program(self, program):
        if program not in self.behind:
            inputs = run("ninja", "-t", "inputs", program, folder=self.build).splitlines()
            paths = {self.own_path(os.path.join(self.build, path)) for path in inputs} - {None}
            shared = {path for path in paths if path.startswith("tests/testing/")}
            files = self.sources.with_headers(paths - shared)
            while True:  # a shared source may include the header of another one
                used = {path for path in shared if path.removesuffix(".cpp") + ".hpp" in files} - files
                if not used:
                    break
                files |= self.sources.with_headers(used)
            self.behind[program] = files
        return self.behind[program]

    def parts_of(self, script):
        """The script and those parts of others that it imports."""
        folder = os.path.dirname(script)

        def next_of(path):
            found = re.findall(r"^(?:from|import) (_\w+)", self.sources.text(path), re.MULTILINE)
            return [one for one in (os.path.join(folder, name + ".py") for name in found) if os.path.isfile(os.path.join(self.repository, one))]
        return self.sources.closure([script], next_of)

    def driven_by(self, parts):
        """The programs that a script drives: the program, and another form of it when the script names one."""
        named = {program for one in parts for program in re.findall(r"bin/needlecase_\w+", self.sources.text(one))}
        return [PROGRAM, *sorted(named)]

    def program_reaches(self, path, program):
        files = self.behind_program(program)
        if path in files:
            return True
        if path.endswith((".cpp", ".hpp")):
            is_gone = not os.path.exists(os.path.join(self.repository, path))
            return any(one.startswith("tests/architecture/") or (is_gone and os.path.dirname(one) == os.path.dirname(path)) for one in files)
        return any(names_file(self.sources.text(one), path) for one in files if one in self.sources.included and one.startswith("tests/"))

    def script_reaches(self, path, script):
        parts = self.parts_of(script)
        if path in parts or any(names_file(self.sources.text(one), path) for one in parts):
            return True
        opens_window = any(os.path.basename(one) in ("_window.py", "_screen_reader.py") for one in parts)
        if path in self.window_only and not opens_window:
            return False
        return script.startswith("tests/e2e/") and any(self.program_reaches(path, program) for program in self.driven_by(parts))

    def reaches(self, path, name):
        if BUILD_FILES.match(path):
            return True
        script = self.script_of(name)
        return any(self.program_reaches(path, program) for program in self.programs_of(name)) or (
            script is not None and self.script_reaches(path, script))

    def targets_of(self, names):
        targets = {program for name in names for program in self.programs_of(name)}
        scripts = [script for script in map(self.script_of, names) if (script or "").startswith("tests/e2e/")]
        if scripts:
            tools = os.listdir(os.path.join(self.repository, "tests", "tools"))
            targets.update(program for script in scripts for program in self.driven_by(self.parts_of(script)))
            targets.update(("bin/" + name.removesuffix(".cpp") for name in tools if name.endswith(".cpp")))
        return sorted(targets)


def main():
    repository, build = (os.path.realpath(path) for path in sys.argv[1:3])
    changed = sys.argv[4:] if sys.argv[3] == "--of" else changed_since(repository, sys.argv[3])
    reach = Reach(repository, build)
    names = [name for name in reach.tests if any(reach.reaches(path, name) for path in changed)]
    print(*reach.targets_of(names))
    print(*names)


if __name__ == "__main__":
    main()
