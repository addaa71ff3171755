"""./test --since on a small project of its own, laid out like this one: which tests each sort of change reaches, what of a history counts as
changed, and what a wrong commit is told. Then two questions to the real build: everything, and nothing."""

import os
import subprocess
import sys
import tempfile

SOURCE = os.environ["NEEDLECASE_SOURCE_DIR"]
BUILD = os.path.dirname(os.environ["NEEDLECASE_PROGRAM"])
SINCE = os.path.join(SOURCE, "tests/tools/since.py")

TWIN = "needlecase_twin"  # its path is not written out here: the rules would take this script for one that drives it

FILES = {
    "CMakeLists.txt": """cmake_minimum_required(VERSION 3.25)
project(standin LANGUAGES CXX)
include(CTest)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
include_directories(src tests)
foreach(layer scoring ui platform app)
  file(GLOB_RECURSE sources src/${layer}/*.cpp)
  add_library(nc_${layer} STATIC ${sources})
endforeach()
target_link_libraries(nc_ui PUBLIC nc_scoring)
target_link_libraries(nc_app PUBLIC nc_ui nc_platform)
add_executable(needlecase src/main.cpp)
target_link_libraries(needlecase PRIVATE nc_app)
set_target_properties(needlecase PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
add_library(nc_testing STATIC tests/testing/golden.cpp tests/testing/display.cpp)
foreach(layer scoring ui)
  add_executable(test_${layer} tests/${layer}/test.cpp)
  target_link_libraries(test_${layer} PRIVATE nc_${layer} nc_testing)
  add_test(NAME ${layer} COMMAND test_${layer})
endforeach()
add_executable(test_architecture tests/architecture/test.cpp)
add_test(NAME architecture COMMAND test_architecture)
add_executable(make_record tests/tools/make_record.cpp)
add_executable(needlecase_twin src/twin.cpp)
foreach(script click export twin)
  add_test(NAME e2e_${script} COMMAND python3 "${CMAKE_SOURCE_DIR}/tests/e2e/${script}.py")
endforeach()
""",
    "README.md": "read\n",
    "notes.txt": "nobody reads this\n",
    "docs/page.md": "page\n",
    "scenarios/one.toml": "one\n",
    "tests/golden/talk.txt": "talk\n",
    "src/main.cpp": '#include "app/program.hpp"\nint main() { return program(); }\n',
    "src/twin.cpp": "int main() {}\n",
    "src/app/program.hpp": "int program();\n",
    "src/app/program.cpp": '#include "app/program.hpp"\n#include "app/window/loop.hpp"\n#include "platform/file.hpp"\n#include "scoring/grade.hpp"\n'
                           "int program() { return loop() + file() + grade(); }\n",
    "src/app/window/loop.hpp": "int loop();\n",
    "src/app/window/loop.cpp": '#include "app/window/loop.hpp"\n#include "ui/view.hpp"\nint loop() { return view(); }\n',
    "src/platform/file.hpp": "int file();\n",
    "src/platform/file.cpp": '#include "platform/file.hpp"\nint file() { return 0; }\n',
    "src/scoring/grade.hpp": "int grade();\n",
    "src/scoring/grade.cpp": '#include "scoring/grade.hpp"\n#include "scoring/parts.hpp"\nint grade() { return part; }\n',
    "src/scoring/parts.hpp": "constexpr int part = 0;\n",
    "src/ui/view.hpp": "int view();\n",
    "src/ui/view.cpp": '#include "ui/view.hpp"\n#include "scoring/grade.hpp"\nint view() { return grade(); }\n',
    "tests/testing/golden.hpp": "int golden();\n",
    "tests/testing/golden.cpp": '#include "testing/golden.hpp"\nconst char* folder = "tests/golden/";\nint golden() { return folder == nullptr; }\n',
    "tests/testing/display.hpp": "int display();\n",
    "tests/testing/display.cpp": '#include "testing/display.hpp"\nint display() { return 0; }\n',
    "tests/scoring/test.cpp": '#include "scoring/grade.hpp"\n#include "testing/golden.hpp"\nint main() { return grade() + golden(); }\n',
    "tests/ui/test.cpp": '#include "ui/view.hpp"\n#include "testing/display.hpp"\nint main() { return view() + display(); }\n',
    "tests/architecture/test.cpp": 'const char* page = "docs/page.md";\nint main() { return page == nullptr; }\n',
    "tests/tools/make_record.cpp": "int main() {}\n",
    "tests/e2e/_window.py": "import os\n",
    "tests/e2e/click.py": "from _window import os\n",
    "tests/e2e/export.py": 'print("scenarios/one.toml", open("README.md"))\n',
    "tests/e2e/twin.py": f'print("bin/{TWIN}")\n',
}
ALL = {"scoring", "ui", "architecture", "e2e_click", "e2e_export", "e2e_twin"}

# A changed file, and the tests that it reaches; every source reaches the architecture test too.
REACHED = {
    "src/scoring/parts.hpp": {"scoring", "ui", "e2e_click", "e2e_export", "e2e_twin"},
    "src/scoring/grade.cpp": {"scoring", "ui", "e2e_click", "e2e_export", "e2e_twin"},
    "src/ui/view.cpp": {"ui", "e2e_click"},
    "src/twin.cpp": {"e2e_twin"},
    "src/app/window/loop.hpp": {"e2e_click"},
    "src/platform/file.cpp": {"e2e_click", "e2e_export", "e2e_twin"},
    "src/app/program.cpp": {"e2e_click", "e2e_export", "e2e_twin"},
    "tests/testing/golden.cpp": {"scoring"},
    "tests/testing/display.hpp": {"ui"},
    "tests/ui/test.cpp": {"ui"},
    "tests/golden/talk.txt": {"scoring"},
    "tests/e2e/_window.py": {"e2e_click"},
    "tests/e2e/export.py": {"e2e_export"},
    "scenarios/one.toml": {"e2e_export"},
    "README.md": {"e2e_export"},
    "docs/page.md": {"architecture"},
    "CMakeLists.txt": ALL,
    "notes.txt": set(),
    "src/ui/gone.cpp": {"ui", "e2e_click", "e2e_export", "e2e_twin"},
}


def run(*command, folder):
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=120).stdout


def write(folder, path, text):
    os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
    with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
        file.write(text)


def git(folder, *arguments):
    return run("git", "-c", "user.name=Somebody", "-c", "user.email=somebody@localhost", *arguments, folder=folder)


def reached(folder, build, *question):
    """Targets and tests."""
    targets, names = run(sys.executable, SINCE, folder, build, *question, folder=folder).split("\n")[:2]
    return set(targets.split()), set(names.split())


def check_rules(folder, build):
    for path, wanted in REACHED.items():
        targets, names = reached(folder, build, "--of", path)
        if path.endswith((".cpp", ".hpp")):
            wanted = wanted | {"architecture"}
        assert names == wanted, f"{path} reaches {sorted(names)}, not {sorted(wanted)}"
        programs = {f"bin/test_{name}" for name in names if not name.startswith("e2e_")}
        driven = {"needlecase", "bin/make_record"} if any(name.startswith("e2e_") for name in names) else set()
        driven |= {f"bin/{TWIN}"} if "e2e_twin" in names else set()
        assert targets == programs | driven, f"{path}: built would be {sorted(targets)}"


def check_history(folder, build):
    """Committed, staged, only in the folder, new, moved: all of it counts, and nothing else."""
    git(folder, "init", "--quiet")
    write(folder, ".gitignore", "/build/\n")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "before")
    assert reached(folder, build, "HEAD") == (set(), set()), "nothing changed"
    write(folder, "docs/page.md", "another page\n")
    assert reached(folder, build, "HEAD")[1] == {"architecture"}, "a change that is not committed"
    git(folder, "add", "--all")
    assert reached(folder, build, "HEAD")[1] == {"architecture"}, "a change that is staged"
    git(folder, "commit", "--quiet", "--message", "after")
    assert reached(folder, build, "HEAD~1")[1] == {"architecture"}, "a change that is committed"
    assert reached(folder, build, "HEAD") == (set(), set()), "nothing changed since"
    write(folder, "tests/golden/new.txt", "new\n")
    assert reached(folder, build, "HEAD")[1] == {"scoring"}, "a file that git does not know yet"
    os.remove(os.path.join(folder, "tests/golden/new.txt"))
    git(folder, "mv", "docs/page.md", "notes.md")
    assert reached(folder, build, "HEAD")[1] == {"architecture"}, "a file that was moved away"


def check_wrong_commit():
    """One sentence, at once, and the exit code of wrong usage."""
    for arguments in (["no-such-commit"], [], ["--help"]):
        done = subprocess.run([os.path.join(SOURCE, "test"), "--since", *arguments], capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 2 and not done.stdout, done
        assert done.stderr.count("\n") == 1 and "is no commit of this repository; name one" in done.stderr, done.stderr


def check_real_build():
    _, everything = reached(SOURCE, BUILD, "--of", "CMakeLists.txt")
    listed = run("ctest", "--show-only", folder=BUILD)
    assert len(everything) > 20 and f"Total Tests: {len(everything)}\n" in listed, f"{sorted(everything)} are not all of\n{listed}"
    nothing = reached(SOURCE, BUILD, "--of", "a-folder-that-no-test/" + "reads")
    assert nothing == (set(), set()), nothing
    some = reached(SOURCE, BUILD, "--of", "src/scoring/grade.hpp")[1]
    assert {"scoring", "app", "e2e_export_csv", "e2e_window_mouse_and_keys"} <= some, sorted(some)


with tempfile.TemporaryDirectory(prefix="needlecase-since-") as top:
    project = os.path.join(os.path.realpath(top), "project")
    for name, text in FILES.items():
        write(project, name, text)
    made = os.path.join(project, "build")
    run("cmake", "-G", "Ninja", "-S", project, "-B", made, folder=project)
    check_rules(project, made)
    check_history(project, made)
check_wrong_commit()
check_real_build()
print("4 passed, 0 failed")
