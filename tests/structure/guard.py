"""What every structure test has in common: how it is called, how it complains, and how it proves it is awake.

A test is a function from a tree to a list of offences. Before it looks at the real tree it looks at two others:

* an empty one, where it must complain that it found nothing to check: a test that looks in the wrong place passes
  for ever;
* the bad one in planted/<name>/, where it must find exactly the lines of planted/<name>/expected.txt
  ("file:line: the beginning of the message"), no fewer and no more.

A planted file may write "%%" anywhere, in its name too; it is dropped when the tree is laid out. So a planted word does
not stand in the repository for another search to find. A line that begins with "%%70x " is laid out 70 times, and a file called
"many@40.cpp" 40 times, so that what is planted stays small.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
CPP = {".cpp", ".hpp"}
REPEATED = re.compile(r"^%%(\d+)x (.*\n)", re.MULTILINE)


class Offence(NamedTuple):
    file: str
    line: int
    message: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.message}"


class Tree:
    """The files of a source tree, by their path from its top."""

    def __init__(self, top):
        self.top = Path(top).resolve()

    def files(self, *folders, suffixes=None):
        """Files under the folders, sorted, without what is planted for the tests to find."""
        found = []
        for folder in folders:
            for path in sorted((self.top / folder).rglob("*")):
                name = self.name(path)
                if path.is_file() and not is_planted(name) and (suffixes is None or path.suffix in suffixes):
                    found.append(name)
        return found

    def tracked(self):
        """Every file git keeps. An unpacked release has no git: there, every file outside build/."""
        if not (self.top / ".git").exists():
            return [name for name in self.files(".") if not name.startswith("build/")]
        listing = git(self.top, "ls-files", "-z", "--cached").stdout
        names = listing.decode("utf-8", "surrogateescape").split("\0")
        return [name for name in names if name and not is_planted(name) and (self.top / name).is_file()]

    def path(self, name):
        return self.top / name

    def has(self, name):
        return (self.top / name).is_file()

    def text(self, name):
        return self.path(name).read_text(encoding="utf-8", errors="replace")

    def name(self, path):
        return path.relative_to(self.top).as_posix()


def is_planted(name):
    return name.startswith("tests/structure/planted/") or "/__pycache__/" in name


def require_tool(tool, package):
    """The path of an external program; ends the test when it is missing, since a skipped check is no check."""
    found = shutil.which(tool)
    if not found:
        sys.exit(f"{tool} is not installed: apt-get install {package}")
    return found


def git(top, *arguments):
    """Runs git on a tree, whoever owns it: in a container the owner is often someone else."""
    command = [require_tool("git", "git"), "-c", "safe.directory=*", "-C", str(top), *arguments]
    return subprocess.run(command, capture_output=True, check=True)


def lay_out(planted, top):
    for path in sorted(planted.rglob("*")):
        if path.is_file() and path != planted / "expected.txt":
            text = REPEATED.sub(lambda match: match.group(2) * int(match.group(1)), path.read_text(encoding="utf-8"))
            name = Path(str(path.relative_to(planted)).replace("%%", ""))
            stem, at, times = name.stem.partition("@")
            for number in range(int(times) if at else 1):
                copy = top / name.with_stem(f"{stem}{number}" if at else stem)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_text(text.replace("%%", ""), encoding="utf-8")


def expectations(name):
    text = (HERE / "planted" / name / "expected.txt").read_text(encoding="utf-8").replace("%%", "")
    return [line for line in text.splitlines() if line]


def faults_of_guard(name, check):
    """Why the test itself cannot be trusted; empty when it can."""
    planted = HERE / "planted" / name
    expected = expectations(name)
    faults = []
    with tempfile.TemporaryDirectory() as scratch:
        empty, bad = Path(scratch) / "empty", Path(scratch) / "bad"
        for top in (empty, bad):
            top.mkdir()
        lay_out(planted, bad)
        for top in (empty, bad):
            git(top, "init", "-q")
            git(top, "add", "-A", "-f")
        if not check(Tree(empty)):
            faults.append("an empty tree passes")
        found = sorted(str(offence) for offence in check(Tree(bad)))
    unseen = list(expected)
    for line in found:
        match = next((want for want in unseen if line.startswith(want)), None)
        if match is None:
            faults.append(f"found in the planted tree, but not expected: {line}")
        else:
            unseen.remove(match)
    faults += [f"expected in the planted tree, but not found: {want}" for want in unseen]
    if not expected:
        faults.append("nothing is planted")
    return faults


def run(name, check):
    """Runs a test from its command line: first on the planted trees, then on SOURCE_DIR. Exits 1 on any offence."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {name}_test.py SOURCE_DIR")
    tree = Tree(sys.argv[1])
    if not tree.top.is_dir():
        sys.exit(f"{name}: no folder {tree.top}")
    faults = faults_of_guard(name, check)
    if faults:
        print(f"{name}: the guard is asleep")
        print("\n".join(faults))
        sys.exit(1)
    offences = sorted(check(tree))
    for offence in offences:
        print(offence)
    print(f"{name}: {len(offences)} offence{'' if len(offences) == 1 else 's'}")
    sys.exit(1 if offences else 0)
