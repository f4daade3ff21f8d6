"""spiegel on a pseudo-terminal. What is looked at is always the screen as a user sees it."""

import os
import pathlib
import signal
import time

import pexpect
import pyte

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("SPIEGEL_BIN_DIR", ROOT / ".build" / "debug"))
PATIENCE = float(os.environ.get("PATIENCE", 30))


class Terminal:
    """A running spiegel, its keyboard and its screen."""

    def __init__(self, home, *arguments, columns=90, rows=60, cwd=None, **environment):
        # Without arguments pexpect would take the program's path apart at its spaces.
        self.child = pexpect.spawn(
            "/usr/bin/env", [str(PROGRAMS / "spiegel"), *arguments], dimensions=(rows, columns),
            env={**home.environment, **environment}, cwd=cwd, timeout=PATIENCE,
            # A shell ignores Ctrl-C for what it runs behind itself, and the tests may run so.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        self.child.delaybeforesend = None
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""

    def look(self, patience=0.02):
        """Takes in what came meanwhile."""
        try:
            data = self.child.read_nonblocking(65536, patience)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return
        self.raw += data
        self.stream.feed(data)

    @property
    def lines(self):
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip().split("\n")

    @property
    def text(self):
        """The screen, each line break and what follows it as one space."""
        return " ".join(" ".join(self.lines).split())

    def wait(self, condition, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.look()
            if condition():
                return self
        raise AssertionError(f"{what}; the screen is:\n" + "\n".join(self.lines))

    def shows(self, words):
        words = " ".join(words.split())
        return self.wait(lambda: words in self.text, f"nobody says {words!r}")

    def line_is(self, line):
        """The line being typed, prompt and all."""
        return self.wait(lambda: self.lines[-1] == line, f"the line is not {line!r}")

    @property
    def is_waiting(self):
        """Whether an empty line waits to be typed on."""
        return self.lines[-1].endswith(">")

    def asks(self, words=""):
        """An empty line waits, and above it `words` stand, below all that was typed before."""
        words = " ".join(words.split())

        def asked():
            lines = self.lines
            if not self.is_waiting:
                return False
            tail = []
            for line in reversed(lines[:-1]):
                if line.startswith("> "):
                    break
                tail.insert(0, line)
            tail.append(lines[-1])
            return words in " ".join(" ".join(tail).split())

        return self.wait(asked, f"nobody asks {words!r}")

    def send(self, keys):
        self.child.send(keys.encode() if isinstance(keys, str) else keys)
        return self

    def type(self, words):
        """Types on an empty line, without sending it. Alt-Enter is typed for a line feed."""
        self.wait(lambda: self.is_waiting, "no line waits")
        self.send(words.replace("\n", "\x1b\r"))
        end = "".join(words.split())[-20:]
        return self.wait(
            lambda: "".join("".join(self.lines[-4:]).split()).endswith(end),
            f"{words!r} is not on the line")

    def answer(self, words, *expected):
        """Types and sends a line, and waits for what is then asked."""
        if words:
            self.type(words)
        else:
            self.wait(lambda: self.is_waiting, "no line waits")
        self.send("\r")
        for expectation in expected:
            self.asks(expectation)
        return self

    def clear(self):
        """Ctrl-U."""
        self.send("\x15")
        return self.wait(lambda: self.is_waiting, "the line is not empty")

    def begin(self, pseudonym="", names="", time=None):
        """Answers what is asked before the first question."""
        self.asks("Hoe noem je de cliënt hier?").answer(pseudonym)
        self.asks("Welke namen horen hier straks niet in te staan?").answer(names)
        if time:
            self.asks("Hoeveel tijd heb je?").answer(time)
        return self

    def resize(self, columns, rows):
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def leave(self):
        """Pauses, and leaves the screen as it is."""
        self.wait(lambda: self.is_waiting, "no line waits")
        self.send("\x04")
        self.asks("Scherm leegmaken?").answer("n")
        return self.ends()

    def ends(self):
        """Waits for the end, and gives the exit code, or minus the signal."""
        self.child.expect(pexpect.EOF)
        data = self.child.before or b""
        self.raw += data
        self.stream.feed(data)
        self.child.close()
        status = self.child.exitstatus
        return -self.child.signalstatus if status is None else status

    def close(self):
        self.child.close(force=True)
