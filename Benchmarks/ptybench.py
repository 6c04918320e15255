#!/usr/bin/env python3
"""Measures what a person at a slow connection feels: board beside tig and less, in one run.

Prints a Markdown table; README.md beside this file says how to read it.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

import contenders
from session import Session

# A frame counts as settled once nothing more has come for this many seconds.
FRAME_QUIET = 0.35
KEY_QUIET = 0.06
# How far the cursor walks before it is brought back.
STRIDE = 8

COLUMNS = [
    ("start ms", "start_ms", 1),
    ("start bytes", "start_bytes", 0),
    ("key ms", "key_ms", 2),
    ("key ms, 95th", "key_ms_95", 2),
    ("key bytes", "key_bytes", 0),
    ("memory MB", "memory", 1),
    ("idle wakeups/s", "wakeups", 2),
    ("idle bytes", "idle_bytes", 0),
]
RATIOS = ["start_ms", "start_bytes", "key_ms", "key_ms_95", "key_bytes", "memory"]


class Failed(Exception):
    pass


def main():
    options = read_options()
    with tempfile.TemporaryDirectory() as scratch:
        results = {}
        for contender in present(line_up(options, scratch)):
            try:
                results[contender.name] = measure(contender, options, scratch)
            except Failed as failure:
                sys.exit(f"{contender.name}: {failure}")
    print(f"{options.rows} rows × {options.columns} columns; the peers show {options.records} rows; "
          f"medians of {options.starts} starts and {options.keys} keys\n")
    print_table(results)


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--board", default=".build/release/board", help="the program to measure")
    parser.add_argument("--data", default="data", help="the folder of snapshots it opens")
    parser.add_argument("--actions", type=int, help="open a made-up plan of so many actions instead")
    parser.add_argument("--snapshots", type=int, default=1, help="snapshots of the made-up plan")
    parser.add_argument("--first", default="2", help="typed in board before the cursor is moved")
    parser.add_argument("--peers-only", action="store_true", help="leave board out")
    parser.add_argument("--records", type=int, default=96, help="rows the peers show")
    parser.add_argument("--rows", type=int, default=40)
    parser.add_argument("--columns", type=int, default=120)
    parser.add_argument("--starts", type=int, default=9)
    parser.add_argument("--keys", type=int, default=40)
    parser.add_argument("--idle", type=float, default=5, help="seconds to watch an idle program")
    options = parser.parse_args()
    if options.actions:
        options.records = options.actions
    return options


def line_up(options, scratch):
    if not options.peers_only:
        data = made_up_plan(options, scratch) if options.actions else options.data
        yield contenders.board(options.board, data, options.first)
    rows = contenders.made_up_rows(options.records)
    for peer in (contenders.tig, contenders.less):
        yield peer(scratch, rows)


def made_up_plan(options, scratch):
    folder = os.path.join(scratch, "data")
    subprocess.run(
        [options.board, "demo", folder, "--data", options.data, "--actions", str(options.actions),
         "--snapshots", str(options.snapshots)], check=True, stdout=subprocess.DEVNULL)
    return folder


def present(line_up):
    for contender in line_up:
        if shutil.which(contender.command[0]):
            yield contender
        elif contender.name == "board":
            sys.exit(f"board: {contender.command[0]} is not there; `make build` makes it")
        else:
            print(f"{contender.name} is not installed: left out", file=sys.stderr)


def measure(contender, options, scratch):
    starts = []
    for _ in range(options.starts - 1):
        session = open_session(contender, options, scratch)
        starts.append(first_frame(session))
        session.end(contender.quit)
    session = open_session(contender, options, scratch)
    starts.append(first_frame(session))
    keys = walk(session, contender, options.keys)
    figures = {
        "start_ms": statistics.median(start[0] for start in starts),
        "start_bytes": statistics.median(start[1] for start in starts),
        "key_ms": statistics.median(key[0] for key in keys),
        "key_ms_95": sorted(key[0] for key in keys)[int(0.95 * len(keys))],
        "key_bytes": statistics.median(key[1] for key in keys),
        **idle(session, options.idle),
        "memory": session.peak_memory(),
    }
    session.end(contender.quit)
    return figures


def open_session(contender, options, scratch):
    """A terminal with nobody's settings: an empty home and a fixed locale."""
    environment = {
        "HOME": scratch, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
        "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1", **contender.environment,
    }
    return Session(
        contender.command, environment, contender.folder, options.rows, options.columns)


def first_frame(session):
    """Milliseconds from exec to the last byte of the settled first frame, and its bytes."""
    output, last = session.read_until_quiet(FRAME_QUIET, patience=30)
    if session.has_ended():
        raise Failed(f"exited with {session.exit_code} at the start, saying {output.decode()!r}")
    if last is None:
        raise Failed("drew nothing")
    return (last - session.started) * 1000, len(output)


def walk(session, contender, count):
    """Moves the cursor down `count` times, in strides; milliseconds and bytes of each answer."""
    if contender.first:
        session.send(contender.first)
        session.read_until_quiet(FRAME_QUIET, patience=2)
    answers = []
    while len(answers) < count:
        answers += [press(session, contender.down) for _ in range(STRIDE)]
        for _ in range(STRIDE):
            press(session, contender.up)
    return answers[:count]


def press(session, key):
    """A key's answer: milliseconds to its last byte, and its bytes."""
    sent = session.send(key)
    output, last = session.read_until_quiet(KEY_QUIET, patience=2)
    if last is None:
        raise Failed(f"did not answer the key {key!r}: is the list shorter than {STRIDE} rows?")
    return (last - sent) * 1000, len(output)


def idle(session, seconds):
    before = session.wakeups()
    output, _ = session.read_until_quiet(seconds, patience=seconds, limit=seconds)
    return {"wakeups": (session.wakeups() - before) / seconds, "idle_bytes": len(output)}


def print_table(results):
    print("| program | " + " | ".join(title for title, _, _ in COLUMNS) + " |")
    print("|---|" + "---:|" * len(COLUMNS))
    for name, figures in results.items():
        print_row(name, (f"{figures[key]:,.{places}f}" for _, key, places in COLUMNS))
    board = results.pop("board", None)
    for peer, figures in results.items() if board else ():
        print_row(f"board ÷ {peer}", ratios(board, figures))


def ratios(board, peer):
    for _, key, _ in COLUMNS:
        yield f"{board[key] / peer[key]:.2f}" if key in RATIOS and peer[key] else "–"


def print_row(name, cells):
    print(f"| {name} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
