"""Files and functions stay small: hard limits for each, and medians for the whole once it is large enough.

ctags names the functions and their last lines (it reads raw strings and templates right; a lambda counts with the
function around it). "budgets_test.py SOURCE_DIR --table" only prints the table.
"""

import json
import statistics
import subprocess
import sys
from collections import defaultdict
from typing import NamedTuple

from floors_test import room_of
from guard import CPP, Offence, Tree, require_tool, run

FILE_LIMIT = 400
FUNCTION_LIMIT = 60
RUN_LIMIT = 40  # functions named run or run_... in src/cli
FILE_MEDIAN = 110
FUNCTION_MEDIAN = 8
ENOUGH_FILES = 40  # fewer files say nothing about a median
COUNTED = CPP | {".py", ".sh"}


class Function(NamedTuple):
    lines: int
    file: str
    line: int
    name: str


def functions_of(tree, files):
    """Every function with a body, in files order."""
    if not files:
        return []
    ctags = require_tool("ctags", "universal-ctags")
    answer = subprocess.run(
        [ctags, "--languages=C++", "--langmap=C++:.cpp.hpp", "--kinds-C++=f", "--fields=+ne", "--output-format=json"]
        + ["--sort=no", "-f", "-", "-L", "-"],
        input="\n".join(str(tree.path(file)) for file in files),
        capture_output=True,
        text=True,
        check=True,
    )
    found = []
    for row in map(json.loads, answer.stdout.splitlines()):
        if "end" in row and not row["name"].startswith("__anon"):
            file = tree.name(tree.top / row["path"])
            found.append(Function(row["end"] - row["line"] + 1, file, row["line"], row["name"]))
    return found


class Sizes:
    """What was measured, of the program and of its tests."""

    def __init__(self, tree):
        self.lines = {file: tree.text(file).count("\n") for file in tree.files("src", "include", "tests")}
        self.lines = {file: lines for file, lines in self.lines.items() if tree.path(file).suffix in COUNTED}
        self.functions = functions_of(tree, [file for file in self.lines if tree.path(file).suffix in CPP])

    def program_files(self):
        return {file: lines for file, lines in self.lines.items() if not file.startswith("tests/")}

    def program_functions(self):
        return [function for function in self.functions if not function.file.startswith("tests/")]


def table(sizes):
    """One row a room: how many files, the median and the longest file and function; the program as a whole last."""
    files, functions = defaultdict(list), defaultdict(list)
    for file, lines in sizes.lines.items():
        whole = [] if file.startswith("tests/") else ["program"]
        for room in [room_of(file) or "?"] + whole:
            files[room].append((lines, file))
    for function in sizes.functions:
        whole = [] if function.file.startswith("tests/") else ["program"]
        for room in [room_of(function.file) or "?"] + whole:
            functions[room].append(function)
    yield f"{'room':8}  files  median  longest  functions  median  longest"
    for room in sorted(files, key=lambda name: (name == "program", name == "tests", name)):
        lengths = [function.lines for function in functions[room]] or [0]
        yield (
            f"{room:8} {len(files[room]):6} {statistics.median(lines for lines, _ in files[room]):7.0f} "
            f"{max(files[room])[0]:8} {len(functions[room]):10} {statistics.median(lengths):7.0f} {max(lengths):8}"
            f"  {max(files[room])[1]}" + (f" {max(functions[room]).name}" if functions[room] else "")
        )


def check(tree):
    sizes = Sizes(tree)
    offences = []
    for file, lines in sizes.lines.items():
        if lines > FILE_LIMIT:
            offences.append(Offence(file, lines, f"a file of {lines} lines; the limit is {FILE_LIMIT}"))
    for lines, file, line, name in sizes.functions:
        is_run = file.startswith("src/cli/") and (name == "run" or name.startswith("run_"))
        limit = RUN_LIMIT if is_run else FUNCTION_LIMIT
        if lines > limit:
            offences.append(Offence(file, line, f"'{name}' has {lines} lines; the limit is {limit}"))
    if not sizes.functions:
        offences.append(Offence("src", 1, "no function found: nothing was checked"))
    return offences + medians_over(sizes)


def medians_over(sizes):
    files = list(sizes.program_files().values())
    functions = [function.lines for function in sizes.program_functions()]
    if len(files) < ENOUGH_FILES:
        return []
    offences = []
    for what, lengths, limit in (("file", files, FILE_MEDIAN), ("function", functions, FUNCTION_MEDIAN)):
        median = statistics.median(lengths)
        if median > limit:
            offences.append(Offence("src", 1, f"the median {what} has {median:g} lines; the budget is {limit}"))
    return offences


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print("\n".join(table(Sizes(Tree(sys.argv[1])))), flush=True)
    if sys.argv[2:] != ["--table"]:
        run("budgets", check)
