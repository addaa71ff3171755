"""The gallery of developers: every screen as the golden pictures have it, a look that follows its files, and a released program without it."""

import hashlib
import os
import shutil
import subprocess
import time

from _window import PROGRAM, SOURCE, Display, Home, Window, check

BUILD = os.path.dirname(PROGRAM)
GALLERY = os.path.join(BUILD, "bin/needlecase_gallery")
WIDTH, HEIGHT = 1280, 800  # of the golden pictures
THEMES = ("light", "dark", "high-contrast")


class GalleryWindow(Window):
    def command(self, *arguments):
        return [GALLERY, "--gallery", "--tree", self.home.tree, *arguments], self.home.environment(self.display)

    def shown(self, nodes=None):
        """The name of the picture that is shown, as the panel says it."""
        nodes = self.nodes() if nodes is None else nodes
        headings = [at for at, node in enumerate(nodes) if node["id"].startswith("gallery/") and node["role"] == "heading"]
        return nodes[headings[0] + 1]["name"] if headings else ""

    def press_and_wait(self, *keys):
        """Presses keys that lead to another picture and gives its name."""
        for key in keys:
            before = self.shown()
            self.key(key)
            self.wait_for(lambda nodes: self.shown(nodes) not in ("", before), f"another picture than {before!r} after {key}")
        return self.shown()

    def error(self, nodes=None):
        """What the panel says is wrong with the look; empty when nothing is."""
        nodes = self.nodes() if nodes is None else nodes
        at = next((at for at, node in enumerate(nodes) if node["id"] == "gallery/error"), None)
        return "" if at is None else "\n".join(node["name"] for node in nodes[at + 1:at + 3])

    def pixels(self):
        """The red, green and blue bytes of the screen that is shown, without the panel."""
        done = subprocess.run(["import", "-window", self.id, "-crop", f"{WIDTH}x{HEIGHT}+0+0", "-depth", "8", "rgb:-"],
                              env=self.home.environment(self.display), capture_output=True, check=True)
        check(len(done.stdout) == WIDTH * HEIGHT * 3, f"{len(done.stdout)} bytes of picture")
        return done.stdout

    def wait_for_pixels(self, condition, what):
        """Waits until the picture fulfils the condition, and gives it."""
        end = time.monotonic() + 40
        while time.monotonic() < end:
            pixels = self.pixels()
            if condition(pixels):
                return pixels
            time.sleep(0.1)
        self.wait_for(lambda _: False, what, seconds=0.1)
        return b""


def hash_of(pixels):
    """The hash of a golden picture: the bytes of all pixels, each with full opacity."""
    whole = bytearray(b"\xff") * (len(pixels) // 3 * 4)
    for part in range(3):
        whole[part::4] = pixels[part::3]
    return hashlib.sha256(whole).hexdigest()[:32]


def golden_pictures():
    with open(os.path.join(SOURCE, "tests/golden/pictures.txt"), encoding="utf-8") as file:
        return dict(line.split() for line in file)


def check_released():
    """A program without the option has neither the words nor the code; a developer build has both."""
    with open(os.path.join(BUILD, "CMakeCache.txt"), encoding="utf-8") as file:
        is_developers = "NEEDLECASE_GALLERY:BOOL=ON" in file.read()
    with open(PROGRAM, "rb") as file:
        has_words = b"--gallery" in file.read()
    symbols = subprocess.run(["nm", "--demangle", PROGRAM], capture_output=True, text=True, check=True).stdout
    check("nc::app::define_program" in symbols, "nm shows no symbols of the program")
    check(has_words == is_developers, f"words: {has_words}, developer build: {is_developers}")
    for room in ("nc::gallery::", "nc::staging::"):
        check((room in symbols) == is_developers, f"{room} is {'' if room in symbols else 'not '}in the program")
    for words in (["man"], ["completion", "bash"]):
        told = subprocess.run([PROGRAM, *words], capture_output=True, text=True, check=True).stdout
        check("gallery" not in told, f"{words} tells of the gallery")
    if not is_developers:
        refused = subprocess.run([PROGRAM, "--gallery"], capture_output=True, text=True, check=False)
        check(refused.returncode == 2 and "--gallery" in refused.stderr, f"{refused.returncode}: {refused.stderr}")


def check_every_picture(window):
    """Steps through all screens in all themes at 100 and 200 per cent; each is the golden picture of its name."""
    golden = golden_pictures()
    seen = set()
    name = window.shown()
    for _ in THEMES:
        for turns in (("F8", "F8"), ("F8", "F8")):  # 100, 150, 200; 200, 75, 100
            first = name
            while True:
                window.wait_for_pixels(lambda pixels, name=name: hash_of(pixels) == golden.get(name), f"the golden picture {name}")
                seen.add(name)
                name = window.press_and_wait("ctrl+Next")
                if name == first:
                    break
            name = window.press_and_wait(*turns)
        name = window.press_and_wait("F7")
    check(seen == set(golden), f"not shown: {set(golden) - seen}; not golden: {seen - set(golden)}")
    return len(seen)


def replace(path, old, new):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    check(old in text, f"{path} does not hold {old!r}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new, 1))


def check_look(window, look):
    """The window follows the files; a broken one is told and leaves the last good picture."""
    golden = golden_pictures()["library-light-100"]
    theme, figure = os.path.join(look, "theme.toml"), os.path.join(look, "figure.svg")
    corner = (WIDTH * (HEIGHT - 2) + 2) * 3

    window.click("gallery/screens/library")
    window.xdotool("mousemove", str(window.left + WIDTH + 200), str(window.top + 10))
    window.wait_for_pixels(lambda pixels: hash_of(pixels) == golden, "the library as it is")

    replace(theme, 'ground = "#f6f5f1"', 'ground = "#aabbcc"')
    coloured = window.wait_for_pixels(lambda pixels: pixels[corner:corner + 3] == b"\xaa\xbb\xcc", "the new ground")
    replace(figure, "M 100 66 V 236", "M 100 66 V 180")
    drawn = window.wait_for_pixels(lambda pixels: pixels != coloured, "the shorter spine of the figure")
    replace(theme, "page = 1.75", "page = 3.0")
    spaced = window.wait_for_pixels(lambda pixels: pixels != drawn, "the new distance from the edge")
    replace(theme, "body = 16.0", "body = 18.0")
    large = window.wait_for_pixels(lambda pixels: pixels != spaced, "the new size of letters")

    replace(theme, 'ink = "#1d2a32"', 'ink = "blue"')
    said = window.wait_for(window.error, "what is wrong with the theme")
    check(f"{theme}:30:1: error: 'ink' must be a colour like \"#0e6674\", not 'blue'" in said, said)
    check(window.pixels() == large, "a broken theme changed the screen")
    replace(figure, 'id="neck"', 'id="throat"')
    window.wait_for(lambda nodes: f"{figure}:1:1: error: there is no path with the id 'neck'" in window.error(nodes), "what is wrong with the figure")

    for name in ("theme.toml", "figure.svg"):
        shutil.copy(os.path.join(SOURCE, "assets", name), look)
    window.wait_for(lambda nodes: nodes and not window.error(nodes), "no fault any more")
    window.wait_for_pixels(lambda pixels: hash_of(pixels) == golden, "the library as it was")


def check_mouse(window):
    """A screen, a theme, a text size and a window size are chosen with the mouse; the title says where one is."""
    for identity in ("screens/about", "theme/2", "text/1", "size/2"):
        window.click("gallery/" + identity)
        window.wait_for_state("gallery/" + identity, "selected")
    title = window.xdotool("getwindowname", window.id).strip()
    check(title.startswith("about (") and title.endswith("), dark, 75 %, 960 × 600"), title)


def main():
    check_released()
    with Display(1700, 1000) as display, Home() as home:
        look = os.path.join(home.folder.name, "look")
        shutil.copytree(os.path.join(SOURCE, "assets"), look)
        window = GalleryWindow(display, home, "--look", look)
        window.xdotool("mousemove", "1699", "999")  # outside the window: nothing is pointed at
        pictures = check_every_picture(window)
        check_look(window, look)
        check_mouse(window)
        window.close()
    print(f"{pictures} pictures passed, 0 failed")


if __name__ == "__main__":
    main()
