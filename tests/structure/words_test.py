"""Words stay in their rooms: the table in words.txt, held against every file it speaks of.

A row says which part of a file it means. 'code' has no comments and no insides of literals; 'strings' are literals,
neighbours joined; 'identifiers' are the names of the code taken apart at underscores and capitals, so that
"clientName" and "the_client" are both seen and "clientele" is not; 'paths' is the file's own name.
"""

import configparser
import re

from floors_test import fits
from guard import CPP, HERE, Offence, expectations, run
from source import Piece, Source

FIELDS = {"in", "files", "except", "pattern", "why"}


def parts_of_names(source):
    """The code with every name taken apart into lower-case words, line by line."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_", " ", source.code)
    return [Piece(1, apart.lower())]


class Rule:
    def __init__(self, name, row):
        unknown = set(row) - FIELDS
        if unknown:
            raise SystemExit(f"words.txt: [{name}] has an unknown field '{unknown.pop()}'")
        self.name, self.part, self.why = name, row["in"], row["why"]
        self.files, self.exceptions = row["files"].split(), row.get("except", "").split()
        self.pattern = re.compile(row["pattern"], re.DOTALL if self.part == "strings" else 0)

    def covers(self, file):
        return any(fits(file, glob) for glob in self.files) and not any(fits(file, glob) for glob in self.exceptions)

    def offences(self, file, source):
        for piece in self.pieces(file, source):
            for match in self.pattern.finditer(piece.text):
                line = piece.line + piece.text.count("\n", 0, match.start())
                word = " ".join(match.group().split())
                yield Offence(file, line, f"'{word}' ({self.name}): {self.why}")

    def pieces(self, file, source):
        if self.part == "paths":
            return [Piece(1, file)]
        if self.part == "identifiers":
            return parts_of_names(source)
        return source.searchable(self.part)


def read_rules():
    table = configparser.RawConfigParser()
    table.read_string((HERE / "words.txt").read_text(encoding="utf-8"))
    return [Rule(name, table[name]) for name in table.sections()]


def unplanted(rules):
    """A row that finds nothing in the planted tree may be a row that never finds anything."""
    for rule in rules:
        if not any(f"({rule.name})" in line for line in expectations("words")):
            yield Offence("tests/structure/words.txt", 1, f"[{rule.name}] finds nothing in planted/words")


def check(tree):
    """Files of src, include and tests are searched as they lie; everything else as git keeps it."""
    files = sorted(set(tree.files("src", "include", "tests")) | set(tree.tracked()))
    rules = read_rules()
    offences = list(unplanted(rules))
    for file in files:
        covering = [rule for rule in rules if rule.covers(file)]
        if not covering:
            continue
        cut_up = all(rule.part in ("paths", "text") for rule in covering)
        source = Text(tree.path(file)) if cut_up or tree.path(file).suffix not in CPP else Source(tree.path(file))
        for rule in covering:
            offences += rule.offences(file, source)
    if not any(tree.path(file).suffix in CPP for file in files):
        offences.append(Offence("src", 1, "no C++ file found: nothing was checked"))
    return offences


class Text:
    """A file of any other kind: all of it is text, and none of it is code."""

    def __init__(self, path):
        self.path = path

    def searchable(self, part):
        if part != "text":
            raise SystemExit(f"words.txt: '{part}' can only be searched in C++, not in {self.path}")
        return [Piece(1, self.path.read_text(encoding="utf-8", errors="replace"))]


if __name__ == "__main__":
    run("words", check)
