"""An untouched window draws no frame and makes no system call for a minute.

The threads of the program are watched with strace for 60 s. The display server is asked for nothing and asks for nothing either.
"""

import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _strace import calls_during  # noqa: E402
from _window import Display, Home, Window, check  # noqa: E402

SECONDS = 60

with Display() as display, Home() as home:
    window = Window(display, home)
    time.sleep(3)  # the screen has settled, the pointer rests
    calls = calls_during(window.process, home.folder.name, SECONDS)
    print(f"system calls in {SECONDS} s: {calls or 'none'}")
    check(sum(calls.values()) == 0, str(calls))
    # The check can fail: a moved pointer makes calls.
    moved = calls_during(window.process, home.folder.name, 2, lambda: window.xdotool("mousemove", "300", "300"))
    check(sum(moved.values()) > 0, "strace saw nothing of a moved pointer, so it proves nothing")
    window.close()
print("1 passed, 0 failed")
