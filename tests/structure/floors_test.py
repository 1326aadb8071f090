"""Includes only ever go down: every #include of the tree, held against the table in floors.txt.

Beside the floors themselves it holds the corridor rule both ways (a header lives in include/supportctl/<room>/ when
another room or a test includes it, and only then), that every included header exists, that every source stands in a
known room, and that each library stays in the files it was given to.
"""

import fnmatch
import re
from collections import defaultdict

from guard import CPP, HERE, Offence, run
from source import Source

TABLE = "tests/structure/floors.txt"


class Floors:
    """floors.txt, read."""

    def __init__(self, text):
        self.rooms, self.floor, self.apart = {}, {}, []
        self.deny, self.libraries = [], []
        self.posix, self.system, self.standard, self.generated = set(), set(), set(), set()
        for line in text.splitlines():
            kind, _, rest = line.partition(" ")
            if line and not line.startswith("#"):
                getattr(self, "_" + kind)(rest.split())

    def _room(self, fields):
        self.rooms[fields[0]] = set(fields[2:])
        self.floor[fields[0]] = int(fields[1])

    def _apart(self, fields):
        self.apart.append(fields)

    def _deny(self, fields):
        self.deny.append((fields[0], fields[1], " ".join(fields[3:])))

    def _library(self, fields):
        self.libraries.append((fields[0], fields[1:]))

    def _posix(self, fields):
        self.posix.update(fields)

    def _system(self, fields):
        self.system.update(fields)

    def _standard(self, fields):
        self.standard.update(fields)

    def _generated(self, fields):
        self.generated.update(fields)

    def faults(self):
        """What the table itself gets wrong: a row that would let an include go up, or two rooms meet."""
        for room, allowed in self.rooms.items():
            for other in sorted(allowed):
                if other not in self.rooms:
                    yield Offence(TABLE, 1, f"{room} may include {other}, which is no room")
                elif self.floor[other] >= self.floor[room]:
                    yield Offence(TABLE, 1, f"{room} may include {other}, which is not below it")
        for rooms in self.apart:
            for room in rooms:
                for other in set(rooms) & self.rooms[room]:
                    yield Offence(TABLE, 1, f"{room} may include {other}, and they must not meet")


def room_of(name):
    """The room a file stands in: 'main', a folder's name, 'tests', or None where there is no room."""
    if name == "src/main.cpp":
        return "main"
    if name.startswith("tests/"):
        return "tests"
    match = re.match(r"(?:src|include/supportctl)/([^/]+)/.", name)
    return match.group(1) if match else None


def fits(name, glob):
    """'*' stays in one folder, '**' does not."""
    pattern = re.escape(glob).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return re.fullmatch(pattern, name) is not None


class Check:
    def __init__(self, tree):
        self.tree = tree
        self.floors = Floors((HERE / "floors.txt").read_text(encoding="utf-8"))
        self.sources = {name: Source(tree.path(name)) for name in tree.files("src", "include", "tests", suffixes=CPP)}
        self.includers = defaultdict(set)
        self.library_users = defaultdict(set)
        self.offences = []

    def complain(self, name, line, message):
        self.offences.append(Offence(name, line, message))

    def run(self):
        self.offences += self.floors.faults()
        count = 0
        for name, source in self.sources.items():
            room = room_of(name)
            if room != "tests" and room not in self.floors.rooms:
                self.complain(name, 1, "stands in no known room")
                continue
            if name.endswith(".hpp"):
                self.check_opening(name, source)
            for include in source.includes:
                count += 1
                self.check_include(name, room, include)
        if count == 0:
            self.complain("src", 1, "no #include found: nothing was checked")
        self.check_corridor()
        self.check_denied_exist()
        self.check_single_users()
        return self.offences

    def check_opening(self, name, source):
        first = next((line for line in source.code.splitlines() if line.strip()), "")
        if first.strip() != "#pragma once":
            self.complain(name, 1, "a header starts with #pragma once")

    def check_include(self, name, room, include):
        if include.quoted:
            self.check_project_include(name, room, include)
        else:
            self.check_outside_include(name, room, include)
        written = f'"{include.name}"' if include.quoted else f"<{include.name}>"
        for denied_room, header, why in self.floors.deny:
            if room == denied_room and written == header:
                self.complain(name, include.line, f"{room} is denied {written}: {why}")

    def check_project_include(self, name, room, include):
        if room == "tests" and not include.name.startswith("supportctl/"):
            self.check_test_include(name, include)
            return
        public = re.fullmatch(r"supportctl/([^/]+)/.+\.hpp", include.name)
        private = re.fullmatch(r"([^/]+)/.+\.hpp", include.name)
        if not public and not (private and private.group(1) in self.floors.rooms):
            self.complain(name, include.line, f'"{include.name}": write "supportctl/<room>/x.hpp" or "<room>/x.hpp"')
            return
        target = ("include/" if public else "src/") + include.name
        if target not in self.sources and include.name not in self.floors.generated:
            self.complain(name, include.line, f'"{include.name}" does not exist')
        self.includers[target].add(name)
        self.check_floor(name, room, include, (public or private).group(1), bool(public))

    def check_floor(self, name, room, include, other, public):
        if other == room:
            if not public and name.startswith("include/"):
                self.complain(name, include.line, f'a face includes "{include.name}", which others cannot see')
        elif not public:
            self.complain(name, include.line, f'"{include.name}" is private to {other}')
        elif room != "tests" and other not in self.floors.rooms[room]:
            self.complain(name, include.line, f"{room} may not include {other}")

    def check_test_include(self, name, include):
        folder = name.rpartition("/")[0]
        if f"{folder}/{include.name}" in self.sources or f"tests/{include.name}" in self.sources:
            return
        if f"src/{include.name}" in self.sources:
            self.complain(name, include.line, f'a test sees only faces: move "{include.name}" to include/supportctl/')
        elif include.name not in self.floors.generated:
            self.complain(name, include.line, f'"{include.name}" does not exist')

    def check_outside_include(self, name, room, include):
        if include.name in self.floors.standard:
            return
        if include.name in self.floors.system or re.fullmatch(r"sys/\w+\.h", include.name):
            if room not in self.floors.posix:
                self.complain(name, include.line, f"{room} may not ask the system: <{include.name}>")
            return
        for header, places in self.floors.libraries:
            if fnmatch.fnmatchcase(include.name, header):
                place = next((place for place in places if fits(name, place.removeprefix("one:"))), None)
                if place is None:
                    allowed = " ".join(places)
                    self.complain(name, include.line, f"<{include.name}> belongs to {allowed}")
                else:
                    self.library_users[header, place].add(name)
                return
        self.complain(name, include.line, f"<{include.name}> is no header of a library in floors.txt")

    def check_corridor(self):
        faces = [name for name in self.sources if name.startswith("include/supportctl/")]
        seen, grew = set(), True
        while grew:  # a face that a seen face of its own room needs is seen as well
            grew = False
            for face in faces:
                users = self.includers[face]
                if face not in seen and any(room_of(user) != room_of(face) or user in seen for user in users):
                    seen.add(face)
                    grew = True
        for face in faces:
            if face not in seen and room_of(face) in self.floors.rooms:
                private = face.replace("include/supportctl/", "src/")
                self.complain(face, 1, f"no other room and no test includes it: move it to {private}")

    def check_denied_exist(self):
        """A row about a header that was renamed denies nothing."""
        for _, header, _ in self.floors.deny:
            face = "include/" + header.strip('"')
            folder = face.rpartition("/")[0] + "/"
            known = any(name.startswith(folder) for name in self.sources)
            if header.startswith('"') and known and face not in self.sources:
                self.complain(TABLE, 1, f"denies {header}, which does not exist: has it another name now?")

    def check_single_users(self):
        for (header, place), users in self.library_users.items():
            if place.startswith("one:") and len(users) > 1:
                for name in sorted(users):
                    self.complain(name, 1, f"<{header}> is for one file of {place[4:]}, not {len(users)}")


if __name__ == "__main__":
    run("floors", lambda tree: Check(tree).run())
