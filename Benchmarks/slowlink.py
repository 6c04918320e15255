#!/usr/bin/env python3
"""Runs a program as at the far end of a slow link: `slowlink.py board present`.

The program has a terminal of its own. What is typed and what is shown pass at so many bits per second,
and take half a round trip besides.
"""

import argparse
import collections
import errno
import fcntl
import os
import pty
import select
import signal
import sys
import termios
import time
import tty

# With a start and a stop bit, as a modem sends it.
BITS_IN_A_BYTE = 10


class Link:
    """One direction: bytes leave one after the other, and each arrives a while after it has left."""

    def __init__(self, target, bits, delay):
        self.target = target
        self.byte_time = BITS_IN_A_BYTE / bits
        self.delay = delay
        self.free = 0
        self.under_way = collections.deque()

    def take(self, data):
        now = time.monotonic()
        for byte in data:
            self.free = max(self.free, now) + self.byte_time
            self.under_way.append((self.free + self.delay, byte))

    def deliver(self):
        """Hands over what has arrived by now."""
        now = time.monotonic()
        arrived = bytearray()
        while self.under_way and self.under_way[0][0] <= now:
            arrived.append(self.under_way.popleft()[1])
        while arrived:
            del arrived[:os.write(self.target, arrived)]

    def wait(self):
        """Seconds until the next byte arrives; None when none is under way."""
        return max(0, self.under_way[0][0] - time.monotonic()) if self.under_way else None


def main():
    options = read_options()
    pid, terminal = pty.fork()
    if pid == 0:
        # Python ignores two signals that a program expects to die of.
        for number in (signal.SIGPIPE, signal.SIGXFSZ):
            signal.signal(number, signal.SIG_DFL)
        os.execvp(options.command[0], options.command)
    follow_size(terminal)
    before = termios.tcgetattr(0)
    tty.setraw(0)
    try:
        carry(terminal, options)
    finally:
        termios.tcsetattr(0, termios.TCSADRAIN, before)
        os.close(terminal)
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bits", type=int, default=9600, help="bits per second, each way")
    parser.add_argument("--round-trip", type=int, default=300, help="milliseconds there and back")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    if not options.command:
        parser.error("no program to run")
    return options


def follow_size(terminal):
    """Gives the program's terminal the size of this one, now and whenever that changes."""

    def copy(*_):
        size = fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8)
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)

    signal.signal(signal.SIGWINCH, copy)
    copy()


def carry(terminal, options):
    """Carries both ways until the program has ended and the last of what it showed has arrived."""
    delay = options.round_trip / 2000
    typed = Link(terminal, options.bits, delay)
    shown = Link(1, options.bits, delay)
    sources = {0: typed, terminal: shown}
    while sources or shown.under_way:
        waits = [wait for link in (typed, shown) if (wait := link.wait()) is not None]
        ready, _, _ = select.select(list(sources), [], [], min(waits, default=None))
        for source in ready:
            data = read(source)
            sources[source].take(data)
            if not data:
                sources.clear()
        shown.deliver()
        if sources:
            typed.deliver()


def read(source):
    """What there is; nothing at the end of it."""
    try:
        return os.read(source, 4096)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return b""


if __name__ == "__main__":
    main()
