#!/usr/bin/env python3
"""Measures how long a person at a slow link waits for a slide and for the cursor.

Prints a Markdown table; README.md beside this file says how to read it.
"""

import argparse
import os
import statistics
import sys
import tempfile

from session import Session

# Longer than any pause between two bytes of an answer.
QUIET = 0.4
PATIENCE = 20
SLOWLINK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "slowlink.py")


def main():
    options = read_options()
    print(f"{options.rows} rows × {options.columns} columns, {options.bits:,} bit/s, round trip "
          f"{options.round_trip} ms; {options.plan}\n")
    print("| key | times | median s | worst s | worst bytes | bound s |")
    print("|---|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as scratch:
        turns = answers(options, scratch, ["present"], [" "] * options.turns)
        moves = answers(options, scratch, [], moves_in_every_view())
    results = [("a slide's turn", turns, 2.5), ("a cursor move", moves, 0.6)]
    for row in results:
        print_row(*row)
    sys.exit(any(second > bound for _, answer, bound in results for second, _ in answer))


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--board", default=".build/release/board", help="the program to measure")
    parser.add_argument("--data", default="data", help="the folder of snapshots it opens")
    parser.add_argument("--plan", default="fernshire", help="the council it opens")
    parser.add_argument("--turns", type=int, default=35, help="how many slides are turned")
    parser.add_argument("--rows", type=int, default=24)
    parser.add_argument("--columns", type=int, default=80)
    parser.add_argument("--bits", type=int, default=9600, help="bits per second, each way")
    parser.add_argument("--round-trip", type=int, default=300, help="milliseconds there and back")
    return parser.parse_args()


def moves_in_every_view():
    """Keys to press; what goes to a view, of two keys, is not measured."""
    for view in "1234567890":
        yield view + "g"
        yield from "jjk"


def answers(options, scratch, arguments, keys):
    """Seconds from each key to the last byte of its answer, and its bytes."""
    session = open_session(options, scratch, arguments)
    session.read_until_quiet(QUIET, PATIENCE)
    measured = []
    for key in keys:
        sent = session.send(key)
        output, last = session.read_until_quiet(QUIET, patience=2)
        if len(key) == 1 and last is not None:
            measured.append((last - sent, len(output)))
    session.end("q")
    return measured


def open_session(options, scratch, arguments):
    """A terminal with nobody's settings, and the slow link between it and the program."""
    link = [sys.executable, SLOWLINK, "--bits", str(options.bits)]
    link += ["--round-trip", str(options.round_trip)]
    program = [os.path.abspath(options.board), *arguments, "--plan", options.plan]
    program += ["--data", os.path.abspath(options.data)]
    # Presenting is told to those who follow through the register, which is nobody's here.
    program += ["--register", os.path.join(scratch, "register.sqlite")]
    environment = {
        "HOME": scratch, "PATH": os.environ["PATH"], "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8", "TZ": "UTC",
    }
    return Session(link + program, environment, scratch, options.rows, options.columns)


def print_row(name, measured, bound):
    seconds = [second for second, _ in measured]
    worst = max(count for _, count in measured)
    print(f"| {name} | {len(measured)} | {statistics.median(seconds):.2f} | {max(seconds):.2f} | "
          f"{worst:,} | {bound} |")


if __name__ == "__main__":
    main()
