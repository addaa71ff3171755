"""Presses the completion keys of real shells on a pseudo terminal, and says what they offer."""

import os
import pty
import re
import select
import signal
import subprocess
import time

BASH_SETUP = r"""bind 'set enable-bracketed-paste off'; bind -x '"\C-xp": printf "\nLINE<%s>\n" "$READLINE_LINE"'
bind '"\C-xa": insert-completions'
"""
ZSH_SETUP = r"""unsetopt PROMPT_SP; autoload -U compinit; compinit -u -D; zle -C all complete-word _generic; bindkey '^Xa' all
zstyle ':completion:all:*' insert yes; zstyle ':completion:all::::' completer _all_matches _complete
show() { print -r -- $'\n'"LINE<$BUFFER>" }; zle -N show; bindkey '^Xp' show; bindkey '^U' kill-whole-line
"""


class Shell:
    """An interactive shell. `command` starts it, `setup` is typed first."""

    def __init__(self, command, setup, environment, folder=None):
        self.heard = ""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            if folder:
                os.chdir(folder)
            os.execvpe(command[0], command, environment)
        self.type(setup)
        self.type("echo rea''dy\n")
        self.until(r"ready\r?\n")

    def type(self, text):
        os.write(self.terminal, text.encode())

    def until(self, pattern, seconds=60):
        end = time.monotonic() + seconds
        while True:
            found = re.search(pattern, self.heard)
            if found:
                self.heard = self.heard[found.end():]
                return found
            if time.monotonic() > end:
                raise AssertionError(f"the shell never said {pattern!r}:\n{self.heard}")
            if select.select([self.terminal], [], [], 0.2)[0]:
                self.heard += os.read(self.terminal, 65536).decode(errors="replace").replace("\x1b[K", "")

    def offers(self, line):
        """Every word that the shell offers where `line` ends, sorted; each as it would be typed."""
        self.type(line + "\x18a\x18p")
        whole = self.until(r"LINE<([^>]*)>").group(1)
        self.type("\x15")
        head = line[:max(line.rfind(" "), line.rfind("=")) + 1]
        assert whole.startswith(head), f"{line!r} became {whole!r}"
        return sorted(whole[len(head):].split())

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def fish_offers(script, line, environment, folder):
    """fish tells its offers without a terminal."""
    done = subprocess.run(["fish", "--no-config", "--command", f"source '{script}'; complete --do-complete '{line}'"], env=environment,
                          cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return sorted(row.split("\t")[0] for row in done.stdout.splitlines())
