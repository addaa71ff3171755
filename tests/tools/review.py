#!/usr/bin/env python3
"""Goes through the goldens that tests have made anew, one by one: shows the old beside the new and takes or refuses it.

    review.py REPOSITORY COMMAND…

What waits stands below build/review of the repository (tests/testing/golden.hpp says how it comes there). A golden of text is shown as a
difference; a line of tests/golden/pictures.txt as a picture with the old one at the left, the new one in the middle and what differs at the
right. COMMAND, with names of pictures behind it, makes the old ones in build/review/pictures/old: what the last commit draws.

Each question is answered by a line of standard input: y takes what is shown, n leaves the golden as it is, q leaves this one and the rest.
The end of the input is a q. Nothing can be taken that was not shown. Ends with 0 when everything was taken, with 1 when anything was left.
"""

import os
import shutil
import subprocess
import sys

PICTURES = "tests/golden/pictures.txt"


class Review:
    """What waits in one repository, and what became of it."""

    def __init__(self, repository, draw_old):
        self.repository = repository
        self.draw_old = draw_old
        self.folder = os.path.join(repository, "build", "review")
        self.taken = self.left = 0

    def below(self, *names):
        return os.path.join(self.folder, *names)

    def golden(self, path):
        return os.path.join(self.repository, path)

    def waiting(self, kind):
        """Paths in the repository for which something waits in the folder `kind` of build/review."""
        top = self.below(kind)
        return sorted(os.path.relpath(os.path.join(folder, name), top) for folder, _, names in os.walk(top) for name in names)

    def decide(self, take):
        """Asks until there is an answer. False when the rest is to be left too."""
        while True:
            print("Take it? y takes it, n leaves it, q leaves it and the rest: ", end="", flush=True)
            answer = sys.stdin.readline()
            if not sys.stdin.isatty():
                print(answer.strip())
            if answer.strip() == "y":
                take()
                self.taken += 1
                return True
            if answer.strip() == "n":
                self.left += 1
                return True
            if answer.strip() == "q" or answer == "":
                self.left += 1
                return False


def read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


def show_difference(review, old, new):
    """The two files as a difference, in a pager where there is a terminal."""
    sys.stdout.flush()
    paths = [os.path.relpath(path, review.repository) if os.path.exists(path) else os.devnull for path in (old, new)]
    subprocess.run(["git", "diff", "--no-index", "--", *paths], cwd=review.repository, check=False)


def move(source, target):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    shutil.move(source, target)


def hashes(text):
    return dict(line.split() for line in text.splitlines())


def write_hashes(path, kept):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{name} {hash_}\n" for name, hash_ in sorted(kept.items()))


class Pictures:
    """The pictures whose line in the list of hashes is another one, is new, or is gone."""

    def __init__(self, review):
        self.review = review
        self.kept = hashes(read(review.golden(PICTURES)))
        self.made = hashes(read(review.below("new", PICTURES)))
        self.names = sorted(name for name in self.kept.keys() | self.made.keys() if self.kept.get(name) != self.made.get(name))

    def make_old(self):
        known = [name for name in self.names if name in self.kept]
        if known:
            print(f"drawing what the last commit shows: {len(known)} pictures", flush=True)
            done = subprocess.run([*self.review.draw_old, *known], check=False, stdin=subprocess.DEVNULL)
            if done.returncode != 0:
                sys.exit("needlecase: the pictures of the last commit were not made, so nothing was taken")

    def path(self, age, name):
        return self.review.below("pictures", age, name + ".png")

    def show(self, name):
        """Puts what there is of old and new into one picture and says where it is."""
        sides = [path for path in (self.path(age, name) for age in ("old", "new")) if os.path.isfile(path)]
        if name in self.made and self.path("new", name) not in sides:
            sys.exit(f"needlecase: {self.path('new', name)} is not there, so this picture cannot be looked at and was not taken")
        if not sides:
            print("  neither the tests nor the last commit draw it")
            return
        shown = self.path("both", name)
        os.makedirs(os.path.dirname(shown), exist_ok=True)
        if len(sides) == 2:
            apart = self.path("both", name + "-difference")
            subprocess.run(["compare", *sides, apart], check=False)  # 1: they differ, which is why they are here
            sides.append(apart)
        subprocess.run(["convert", "-background", "magenta", *sides, "-splice", "8x0", "+append", shown], check=True)
        print(f"  {shown}")

    def take(self, name):
        """Keeps the hash of this picture alone; the other lines stay as they are."""
        if name in self.made:
            self.kept[name] = self.made[name]
        else:
            del self.kept[name]
        write_hashes(self.review.golden(PICTURES), self.kept)


def steps(review):
    """What there is to look at, as (title, show, take)."""
    for path in review.waiting("new"):
        if path == PICTURES:
            continue
        new, old = review.below("new", path), review.golden(path)
        word = "changed" if os.path.exists(old) else "new"
        yield f"{path}: {word}", lambda old=old, new=new: show_difference(review, old, new), lambda old=old, new=new: move(new, old)
    for path in review.waiting("gone"):
        old = review.golden(path)
        yield f"{path}: no test makes it any more", lambda old=old: print(read(old)), lambda old=old: os.remove(old)
    if not os.path.exists(review.below("new", PICTURES)):
        return
    pictures = Pictures(review)
    pictures.make_old()
    for name in pictures.names:
        word = "gone" if name not in pictures.made else "changed" if name in pictures.kept else "new"
        yield f"picture {name}: {word}", lambda name=name: pictures.show(name), lambda name=name: pictures.take(name)


def main():
    review = Review(os.path.abspath(sys.argv[1]), sys.argv[2:])
    waiting = list(steps(review))
    for number, (title, show, take) in enumerate(waiting, 1):
        print(f"\n{number} of {len(waiting)}: {title}")
        show()
        if not review.decide(take):
            review.left = len(waiting) - review.taken
            break
    print(f"{review.taken} taken, {review.left} left as they were" if waiting else "no golden changed")
    sys.exit(1 if review.left else 0)


if __name__ == "__main__":
    main()
