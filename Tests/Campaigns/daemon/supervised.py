"""A daemon that is started anew when it ends, as a service manager does it."""
import signal
import subprocess
import threading
import time

from clients import PROGRAMS, Daemon
from outcome import Failure

# As spiegeld(8) says; after 65, 77 and 78 a person looks first, and starts it again.
DOCUMENTED = {0, 1, 65, 74, 77, 78}


class Supervised(Daemon):
    """spiegeld, kept alive; what it ended with stands in `ends`."""

    def __init__(self, home, **environment):
        super().__init__(home, **environment)
        self.ends = []
        self.guarding = threading.Event()
        self.killing = threading.Lock()
        self.guard = None

    def __enter__(self):
        self.start()
        self.guarding.set()
        self.guard = threading.Thread(target=self.watch, daemon=True)
        self.guard.start()
        return self

    def __exit__(self, *_):
        self.guarding.clear()
        self.guard.join()
        if self.process.poll() is None:
            self.kill()

    def watch(self):
        while self.guarding.is_set():
            with self.killing:
                code = self.process.poll()
                if code is not None:
                    self.ends.append(code)
                    self.start(check=False)
            time.sleep(0.02)

    def kill(self, held=False):
        """kill -9, by us and on purpose: it is no end of its own.

        With `held` the next one stands still before its first step until SIGCONT.
        """
        with self.killing:
            if self.process.poll() is not None:
                self.ends.append(self.process.returncode)
            super().kill()
            if self.guarding.is_set():
                self.start(check=False, held=held)

    def start(self, *arguments, check=True, held=False):
        if not held:
            return super().start(*arguments, check=check)
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                ["/bin/sh", "-c", 'kill -STOP $$; exec "$0" "$@"', PROGRAMS / "spiegeld", *arguments],
                env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        return self

    def stop(self):
        """An orderly end, and a new start after it."""
        with self.killing:
            if (code := super().stop()) != 0:
                raise Failure(f"an orderly end gives {code}")
            if self.guarding.is_set():
                self.start(check=False)

    def judge(self):
        """Complains about an end that no manual knows."""
        ends, self.ends = self.ends, []
        if unknown := [code for code in ends if code not in DOCUMENTED]:
            names = [signal.Signals(-c).name if c < 0 else str(c) for c in unknown]
            raise Failure(f"the daemon ended with {', '.join(names)}")
        return ends

    def said(self, since=0):
        """What it said on standard error, from a place in its log on."""
        return self.log.read_text(errors="replace")[since:] if self.log.exists() else ""
