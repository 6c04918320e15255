"""A program running in a terminal of its own, and what it sends there."""

import errno
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

# What a program may ask its terminal at the start, and what an xterm would answer.
ANSWERS = [
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[>0?c"), b"\x1b[>0;276;0c"),
    (re.compile(rb"\x1b\[5n"), b"\x1b[0n"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
]


class Session:
    """Starts a command in a pseudo-terminal; `started` is the moment of its exec."""

    def __init__(self, command, environment, folder, rows, columns):
        release, go = os.pipe()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            self._become(command, environment, folder, release)
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, size)
        self.exit_code = None
        # The child waits for this byte: the cost of forking Python stays out of the figures.
        self.started = time.perf_counter()
        os.write(go, b"!")
        os.close(go)
        os.close(release)

    @staticmethod
    def _become(command, environment, folder, release):
        try:
            os.chdir(folder)
            os.read(release, 1)
            os.execvpe(command[0], command, environment)
        finally:
            os._exit(127)

    def read_until_quiet(self, quiet, patience, limit=60):
        """Waits up to `patience` seconds for output, then reads until none comes for `quiet`.

        Reads for `limit` seconds at most. Returns the bytes and the moment the last of them arrived (None when none did).
        """
        output, last, wait = b"", None, patience
        deadline = time.perf_counter() + limit
        while (left := deadline - time.perf_counter()) > 0:
            if not select.select([self.terminal], [], [], min(wait, left))[0]:
                break
            try:
                data = os.read(self.terminal, 1 << 16)
            except OSError as error:
                if error.errno != errno.EIO:
                    raise
                break
            if not data:
                break
            last, wait = time.perf_counter(), quiet
            output += data
            self._answer(data)
        return output, last

    def _answer(self, data):
        for question, answer in ANSWERS:
            if question.search(data):
                os.write(self.terminal, answer)

    def send(self, keys):
        """Types the keys; returns the moment it was done."""
        now = time.perf_counter()
        os.write(self.terminal, keys.encode())
        return now

    def has_ended(self):
        if self.exit_code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.exit_code = os.waitstatus_to_exitcode(status)
        return self.exit_code is not None

    def peak_memory(self):
        """The most memory the program has held so far, in MB."""
        with open(f"/proc/{self.pid}/status") as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024

    def wakeups(self):
        """How often its threads have gone to sleep and been woken so far."""
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status") as status:
                total += int(re.search(r"\nvoluntary_ctxt_switches:\s+(\d+)", status.read()).group(1))
        return total

    def end(self, quit_keys):
        """Asks the program to quit, then makes it."""
        try:
            self.send(quit_keys)
            self.read_until_quiet(0.1, 0.5)
        except OSError:
            pass
        for order in (signal.SIGHUP, signal.SIGKILL):
            if self.has_ended():
                break
            os.kill(self.pid, order)
            time.sleep(0.1)
        os.close(self.terminal)
        if not self.has_ended():
            os.waitpid(self.pid, 0)
