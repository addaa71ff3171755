"""./test --review on a repository of its own: each changed golden and picture is shown and then taken or left as it was, one by one, as the
lines of the input say. Nothing that was not shown is taken."""

import os
import subprocess
import sys
import tempfile

SOURCE = os.environ["NEEDLECASE_SOURCE_DIR"]
REVIEW = os.path.join(SOURCE, "tests/tools/review.py")
GOLDENS = {"tests/golden/talk.txt": "first\nsecond\n", "docs/page.md": "page\n", "tests/golden/screens/left.txt": "a screen of before\n",
           "tests/golden/pictures.txt": "about-light-100 aaaa\ncase-light-100 bbbb\ngone-light-100 cccc\n"}
MADE = {"tests/golden/talk.txt": "first\nanother second\n", "docs/page.md": "new page\n", "tests/cases/fixtures/new/expected.txt": "new\n",
        "tests/golden/pictures.txt": "about-light-100 aaaa\nadded-light-100 dddd\ncase-light-100 eeee\n"}
OLD_COLOUR, NEW_COLOUR = "#ff0000", "#0000ff"


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def paint(path, colour):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    subprocess.run(["convert", "-size", "40x30", "xc:" + colour, path], check=True)


class Repository:
    """A folder with goldens, with what tests made of them, and with a command that draws the old pictures it is asked for."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="needlecase-review-")
        for path, text in GOLDENS.items():
            write(self.path(path), text)
        for path, text in MADE.items():
            write(self.path("build/review/new", path), text)
        write(self.path("build/review/gone/tests/golden/screens/left.txt"), "")
        for name in ("added-light-100", "case-light-100"):
            paint(self.path("build/review/pictures/new", name + ".png"), NEW_COLOUR)
        old = self.path("build/review/pictures/old")
        write(self.path("draw.sh"), f'mkdir -p "{old}"; echo "$@" >"{self.path("asked")}"\n'
                                    f'for name in "$@"; do convert -size 40x30 "xc:{OLD_COLOUR}" "{old}/$name.png"; done\n')
        return self

    def __exit__(self, *unused):
        self.folder.cleanup()

    def path(self, *names):
        return os.path.join(self.folder.name, *names)

    def goldens(self):
        return {path: read(self.path(path)) for path in {*GOLDENS, *MADE} if os.path.exists(self.path(path))}

    def review(self, *answers):
        done = subprocess.run([sys.executable, REVIEW, self.folder.name, "bash", self.path("draw.sh")], input="".join(f"{word}\n" for word in answers),
                              capture_output=True, text=True, timeout=120, check=False)
        assert not done.stderr, done.stderr
        return done.returncode, done.stdout


def colours_of(path):
    done = subprocess.run(["convert", path, "-depth", "8", "-unique-colors", "txt:-"], check=True, capture_output=True, text=True)
    return done.stdout.lower()


def take_everything():
    with Repository() as repository:
        code, said = repository.review(*"yyyyyyy")
        assert code == 0 and "7 taken, 0 left" in said, said
        wanted = dict(MADE)
        assert repository.goldens() == wanted, repository.goldens()
        for line in ("-second", "+another second", "a screen of before", "1 of 7: docs/page.md: changed", "expected.txt: new",
                     "left.txt: no test makes it any more", "picture added-light-100: new", "picture case-light-100: changed",
                     "picture gone-light-100: gone"):
            assert line in said, f"{line!r} was not said:\n{said}"
        assert read(repository.path("asked")).split() == ["case-light-100", "gone-light-100"], "not the old pictures of what changed"
        shown = repository.path("build/review/pictures/both/case-light-100.png")
        assert shown in said and os.path.isfile(shown), said
        assert OLD_COLOUR in colours_of(shown) and NEW_COLOUR in colours_of(shown), "old and new are not both in the picture that is shown"


def refuse_everything():
    with Repository() as repository:
        code, said = repository.review(*"nnnnnnn")
        assert code == 1 and "0 taken, 7 left" in said, said
        assert repository.goldens() == GOLDENS, repository.goldens()


def take_one_picture():
    """Of a list of pictures only the line of the one that was taken changes."""
    with Repository() as repository:
        code, said = repository.review(*"nnnnnyn")
        assert code == 1 and "1 taken, 6 left" in said, said
        wanted = {**GOLDENS, "tests/golden/pictures.txt": "about-light-100 aaaa\ncase-light-100 eeee\ngone-light-100 cccc\n"}
        assert repository.goldens() == wanted, repository.goldens()


def stop_early():
    """After a q, and after the end of the input, the rest is neither shown nor taken; another word is no answer."""
    for answers in (("y", "q"), ("y",)):
        with Repository() as repository:
            code, said = repository.review(*answers)
            assert code == 1 and "1 taken, 6 left" in said and "3 of 7" not in said, said
            assert repository.goldens() == {**GOLDENS, "docs/page.md": MADE["docs/page.md"]}, repository.goldens()
    with Repository() as repository:
        code, said = repository.review("yes", "Y", "", "n", "q")
        assert code == 1 and "0 taken, 7 left" in said and "2 of 7" in said, said


def unseen_is_not_taken():
    """A picture that cannot be shown cannot be taken."""
    with Repository() as repository:
        os.remove(repository.path("build/review/pictures/new/case-light-100.png"))
        done = subprocess.run([sys.executable, REVIEW, repository.folder.name, "bash", repository.path("draw.sh")], input="n\nn\nn\nn\nn\ny\ny\n",
                              capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 1 and "cannot be looked at" in done.stderr, done.stderr
        assert "case-light-100 bbbb" in repository.goldens()["tests/golden/pictures.txt"]


def nothing_changed():
    with tempfile.TemporaryDirectory(prefix="needlecase-review-") as folder:
        done = subprocess.run([sys.executable, REVIEW, folder, "false"], capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0 and "no golden changed" in done.stdout, done.stdout


SCENES = (take_everything, refuse_everything, take_one_picture, stop_early, unseen_is_not_taken, nothing_changed)
for scene in SCENES:
    scene()
print(f"{len(SCENES)} passed, 0 failed")
