"""Tests mirror the sources: whoever changes a file knows where its tests are, and whoever adds one owes them.

* src/<room>/**/<file>.cpp has tests/unit/<room>/**/<file>_test.cpp (the store's may stand in tests/store);
* a test has a source or a header of its name, and at least one case; <file>_property_test.cpp may stand beside;
* a file of src/cli that defines a command has its transcript: src/cli/ticket/add_note.cpp and
  tests/e2e/ticket/add-note.t.

What is different for a reason is in mirror.txt, with the reason; a row that is no longer needed is an offence too.
"""

import re
from pathlib import PurePosixPath

from guard import Offence, run
from source import Source

TABLE = "tests/structure/mirror.txt"
MIRRORED = ["base", "domain", "report", "ingest", "config", "output", "store", "heavy"]
COMMAND = re.compile(r"(?<!extern )\bconst(?:expr)? +Command +k\w+")
CASE = re.compile(r"\b(?:TEST_CASE|SCENARIO)\w*\s*\(")


def read_exceptions(tree):
    """Path -> reason."""
    rows = {}
    for line in tree.text(TABLE).splitlines() if tree.has(TABLE) else []:
        if line.strip() and not line.startswith("#"):
            path, _, reason = line.partition(" - ")
            rows[path.strip()] = reason.strip()
    return rows


def transcript_of(command_file):
    """tests/e2e/ticket/add-note.t for src/cli/ticket/add_note.cpp."""
    return command_file.replace("src/cli/", "tests/e2e/").replace(".cpp", ".t").replace("_", "-")


def tested_name(test):
    """The name of the file a test is about."""
    return re.sub(r"(_property)?_test$", "", PurePosixPath(test).stem)


def room_of_test(test):
    parts = PurePosixPath(test).parts
    return parts[2] if parts[1] == "unit" else parts[1]


class Check:
    def __init__(self, tree, exceptions):
        self.tree, self.exceptions, self.used = tree, exceptions, set()
        self.tests = tree.files("tests/unit", "tests/store", suffixes={".cpp"})
        self.tested = {(room_of_test(test), tested_name(test)) for test in self.tests}
        self.offences = []

    def complain(self, file, message):
        if file in self.exceptions:
            self.used.add(file)
        else:
            self.offences.append(Offence(file, 1, message))

    def run(self):
        count = 0
        for room in MIRRORED:
            for source in self.tree.files(f"src/{room}", suffixes={".cpp"}):
                count += 1
                name = PurePosixPath(source).stem
                if (room, name) not in self.tested:
                    place = "tests/store" if room == "store" else f"tests/unit/{room}"
                    self.complain(source, f"no test: {place}/{name}_test.cpp")
        if count == 0:
            self.complain("src", "no source found: nothing was checked")
        for test in self.tests:
            self.check_test(test)
        for source in self.tree.files("src/cli", suffixes={".cpp"}):
            if COMMAND.search(Source(self.tree.path(source)).code) and not self.tree.has(transcript_of(source)):
                self.complain(source, f"no transcript: {transcript_of(source)}")
        return self.offences

    def check_test(self, test):
        if not test.endswith("_test.cpp"):
            self.complain(test, "named otherwise than <file>_test.cpp: no program runs it")
            return
        room, name = room_of_test(test), tested_name(test)
        places = self.tree.files(f"src/{room}", f"include/supportctl/{room}", suffixes={".cpp", ".hpp"})
        if not any(PurePosixPath(place).stem == name for place in places):
            self.complain(test, f"tests no file: there is no {name}.cpp or {name}.hpp in {room}")
        if not CASE.search(Source(self.tree.path(test)).code):
            self.complain(test, "has no test case")

    def unneeded(self):
        for file, reason in self.exceptions.items():
            if not reason:
                yield Offence(TABLE, 1, f"{file} has no reason")
            if file not in self.used:
                yield Offence(TABLE, 1, f"{file} needs no exception")


def check(tree):
    checker = Check(tree, read_exceptions(tree))
    return checker.run() + list(checker.unneeded())


if __name__ == "__main__":
    run("mirror", check)
