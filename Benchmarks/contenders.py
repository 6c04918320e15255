"""The programs that are measured, and the rows the peers show."""

import os
import random
import subprocess
from dataclasses import dataclass, field

VERBS = ["Agree", "Audit", "Embed", "Publish", "Recruit to", "Report on", "Review", "Train staff in"]
WORK = [
    "chronologies", "permanence planning", "return home interviews", "strategy meetings",
    "supervision records", "the quality framework", "the workforce plan", "threshold decisions",
]
PLACES = ["east", "north", "south", "west"]
THEMES = ["Governance", "Practice", "Workforce", "Quality assurance"]
STATES = ["complete", "in progress", "not started", "off track", "on track"]
LEADS = ["Assistant Director", "Director", "Head of Safeguarding", "Head of Workforce"]


@dataclass
class Contender:
    name: str
    command: list
    folder: str
    environment: dict = field(default_factory=dict)
    # Typed before the cursor is moved, to reach a list longer than the steps taken.
    first: str = ""
    down: str = "j"
    up: str = "k"
    quit: str = "q"


def board(program, data, first):
    command = [os.path.abspath(program), "--data", os.path.abspath(data)]
    return Contender("board", command, os.getcwd(), first=first)


def less(scratch, rows):
    path = os.path.join(scratch, "actions.txt")
    with open(path, "w") as file:
        file.writelines("  ".join(row) + "\n" for row in rows)
    return Contender("less", ["less", path], scratch)


def tig(scratch, rows):
    """The rows as the log of a git repository."""
    repository = os.path.join(scratch, "repository")
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main", repository], check=True)
    commits = b"".join(commit(number, row) for number, row in enumerate(rows))
    importer = ["git", "-C", repository, "fast-import", "--quiet"]
    subprocess.run(importer, input=commits, check=True)
    return Contender("tig", ["tig"], repository)


def commit(number, row):
    ref, title, theme, _, _, lead = row
    message = f"{ref} {title} [{theme}]\n".encode()
    author = f"committer {lead} <lead@example.org> {1_700_000_000 + number * 3600} +0000"
    return f"commit refs/heads/main\n{author}\ndata {len(message)}\n".encode() + message


def made_up_rows(count):
    """The same rows every time: ref, title, theme, due date, state, lead."""
    dice = random.Random(count)
    return [made_up_row(number, dice) for number in range(1, count + 1)]


def made_up_row(number, dice):
    title = f"{dice.choice(VERBS)} {dice.choice(WORK)} in the {dice.choice(PLACES)} locality"
    due = f"2026-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
    return f"A{number:06}", title, dice.choice(THEMES), due, dice.choice(STATES), dice.choice(LEADS)
