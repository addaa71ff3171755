"""An untouched window draws no frame and makes no system call for a minute.

Seen from outside, by what the kernel counts of its threads: none of them runs. The display server is asked for nothing and asks for
nothing either.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _idle import ran_during, wait_until_still  # noqa: E402
from _window import Display, Home, Window, check  # noqa: E402

SECONDS = 60

with Display() as display, Home() as home:
    window = Window(display, home)
    wait_until_still(window.process)
    did = ran_during(window.process, SECONDS)
    print(f"what the threads did in {SECONDS} s: {did or 'nothing'}")
    check(not did, str(did))
    # The check can fail: a moved pointer wakes the window.
    did = ran_during(window.process, 2, lambda: window.xdotool("mousemove", "300", "300"))
    check(did, "nothing was seen of a moved pointer, so this proves nothing")
    window.close()
print("1 passed, 0 failed")
