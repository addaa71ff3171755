"""The Debian package: what it says of itself, what it holds and how, and what Debian's own checks say of it."""

import gzip
import os
import re
import stat
import subprocess
import tempfile

from _package import PROGRAM, SOURCE, make_package, run

FILES = [
    "usr/bin/needlecase",
    "usr/share/applications/needlecase.desktop",
    "usr/share/bash-completion/completions/needlecase",
    "usr/share/doc/needlecase/README.md",
    "usr/share/doc/needlecase/changelog.gz",
    "usr/share/doc/needlecase/copyright",
    "usr/share/doc/needlecase/docs/scoring.md",
    "usr/share/fish/vendor_completions.d/needlecase.fish",
    "usr/share/icons/hicolor/scalable/apps/needlecase.svg",
    "usr/share/man/man1/needlecase.1.gz",
    "usr/share/metainfo/org.needlecase.needlecase.metainfo.xml",
    "usr/share/needlecase/scenarios/guidance/statements.toml",
    "usr/share/zsh/vendor-completions/_needlecase",
]


def field(package, name):
    return run("dpkg-deb", "--field", package, name).strip()


def check_fields(package):
    version = run(PROGRAM, "--version").split()[1]
    architecture = run("dpkg", "--print-architecture").strip()
    assert os.path.basename(package) == f"needlecase_{version}_{architecture}.deb", package
    assert field(package, "Section") == "education" and field(package, "Priority") == "optional"
    depends = field(package, "Depends")
    for library in ("libc6 (>=", "libglfw3 (>=", "libfreetype6 (>=", "libsoci-core4", "libsodium23", "libnettle8", "libsimdjson14"):
        assert library in depends, f"{library} is not in: {depends}"
    for library in ("libgl1,", "libgl1-mesa-dri"):  # where there is a graphics card
        assert library in field(package, "Recommends"), library
    description = " ".join(field(package, "Description").split())
    assert description.startswith("practise the triage of side effects after dry needling"), description
    assert "training on five general web articles, not a triage tool" in description, description
    sums = run("dpkg-deb", "--info", package, "md5sums")
    assert sums.count("\n") >= len(FILES), sums


def check_tree(tree):
    for name in FILES + [f"usr/share/icons/hicolor/{size}x{size}/apps/needlecase.png" for size in (16, 48, 256)]:
        assert os.path.isfile(os.path.join(tree, name)), f"{name} is not in the package"
    for folder, _, names in os.walk(tree):
        for path in [folder] + [os.path.join(folder, name) for name in names]:
            mode = stat.S_IMODE(os.stat(path).st_mode)
            wanted = 0o755 if os.path.isdir(path) or path.endswith("/bin/needlecase") else 0o644
            assert mode == wanted, f"{path}: {mode:o}"
    cases = sum(name.endswith(".toml") for _, _, names in os.walk(tree + "/usr/share/needlecase/scenarios") for name in names)
    assert cases >= 36 + 6, cases
    assert "not stripped" not in run("file", tree + "/usr/bin/needlecase"), "the program is not stripped"
    run(tree + "/usr/bin/needlecase", "check", tree + "/usr/share/needlecase/scenarios")


def check_words(tree):
    """Licences of what is compiled in, and the release in the changelog and in the metainfo."""
    version = run(PROGRAM, "--version").split()[1]
    with open(tree + "/usr/share/doc/needlecase/copyright", encoding="utf-8") as file:
        words = file.read()
    for holder in ("The Needlecase authors", "Omar Cornut", "Henry Schreiner", "Niels Lohmann", "The Inter Project Authors", "Open Font License", "David Herberth"):
        assert holder in words, f"{holder} is not in the copyright file"
    with gzip.open(tree + "/usr/share/doc/needlecase/changelog.gz", "rt", encoding="utf-8") as file:
        assert file.readline().startswith(f"needlecase ({version}) ")
    with open(tree + "/usr/share/metainfo/org.needlecase.needlecase.metainfo.xml", encoding="utf-8") as file:
        assert re.search(r'<release version="([^"]*)"', file.read()).group(1) == version


def check_manual(tree):
    done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", tree + "/usr/share/man/man1/needlecase.1.gz"], text=True, timeout=60,
                          env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80"}, capture_output=True)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    assert "practise the triage" in done.stdout and "EXIT STATUS" in done.stdout


def check_with_debians_tools(package, tree):
    run("desktop-file-validate", tree + "/usr/share/applications/needlecase.desktop")
    run("appstreamcli", "validate", "--no-net", tree + "/usr/share/metainfo/org.needlecase.needlecase.metainfo.xml")
    said = run("lintian", "--allow-root", "--fail-on", "error,warning", package)
    assert not re.search("^[EW]:", said, re.MULTILINE), said


with tempfile.TemporaryDirectory(prefix="needlecase-package-") as work:
    package = make_package(work)
    tree = os.path.join(work, "tree")
    run("dpkg-deb", "--extract", package, tree)
    check_fields(package)
    check_tree(tree)
    check_words(tree)
    check_manual(tree)
    check_with_debians_tools(package, tree)
print("5 passed, 0 failed")
