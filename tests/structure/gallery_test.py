"""Every way the desk says no is shown in some transcript: the sentence a person reads, and the hint they type next.

The wordings are the rows of kWordings in src/domain/refusal.cpp; {0} and {1} stand for whatever the refusal is about.
A transcript shows one when a line of it ends with the reason and the next one is its hint.
"""

import re

from guard import Offence, run
from source import Source

WORDINGS = "src/domain/refusal.cpp"
FIRST = re.compile(r"\bWording\s*\{\s*Refusal::(\w+)\s*,")
HOLE = re.compile(r"\{\d\}")


def read_wordings(tree):
    """(line, refusal, reason, hint) of each row of the table."""
    source = Source(tree.path(WORDINGS))
    for row in FIRST.finditer(source.code):
        line = source.line_of(row.start())
        texts = [piece.text for piece in source.strings if line <= piece.line][:2]
        yield line, row.group(1), *texts


def pattern(wording):
    return ".+".join(re.escape(part) for part in HOLE.split(wording))


def check(tree):
    if not tree.has(WORDINGS):
        return [Offence(WORDINGS, 1, "not found: nothing was checked")]
    transcripts = "\n".join(tree.text(file) for file in tree.files("tests/e2e", suffixes={".t"}))
    offences, count = [], 0
    for line, refusal, reason, hint in read_wordings(tree):
        count += 1
        shown = rf"^  supportctl: error: cannot .+: {pattern(reason)}\n  supportctl: hint: {pattern(hint)}$"
        if not re.search(shown, transcripts, re.MULTILINE):
            offences.append(Offence(WORDINGS, line, f"'{refusal}' is shown in no transcript: \"{reason}\""))
    if count == 0:
        offences.append(Offence(WORDINGS, 1, "no wording found: nothing was checked"))
    return offences


if __name__ == "__main__":
    run("gallery", check)
