"""What a repository should not hold: stray files at the top, traces of somebody's machine, real people's addresses,
scripts a linter warns of, and test names that make ctest run nothing and call it a success."""

import re
import subprocess
from collections import defaultdict

from guard import CPP, Offence, require_tool, run
from source import Source

TOP = set(
    "CMakeLists.txt CMakePresets.json README.md CONTRIBUTING.md CHANGELOG.md LICENSE "
    "src include completions man tests examples".split()
)

# Each with the sentence the offender reads. Written so that no pattern is found in this file.
TRACES = [
    (
        re.compile(r"""(?<![\w.*}~)-])/(?:root|work|home/\w[\w.-]*)(?=/|["'\s`,;:)]|$)""", re.MULTILINE),
        "a path of somebody's machine",
    ),
    (
        re.compile(r"\b(?:deb\.debian\.org|registry\.npmjs\.org|(?:files\.)?py[p]i\.org|pythonhosted\.org)\b"),
        "the host of a package registry",
    ),
    (
        re.compile(
            r"\b(?:cl[a]ude|anthr[o]pic|opena[i]|chatgp[t]|copilo[t]|gpt-\d\S*|ll[m]s?|language m[o]dels?"
            r"|sub-?agen[t]s?|co-authored-b[y]|a[i][- ](?:generated|assisted|written))\b",
            re.IGNORECASE,
        ),
        "how something was made says nothing about what it is",
    ),
]

ADDRESS = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})\b", re.IGNORECASE)
SAFE_DOMAIN = re.compile(r"(?:.*\.)?(?:example\.(?:com|org|net)|example|test|invalid|localhost)", re.IGNORECASE)
NO_ADDRESS = re.compile(r".*\.(?:service|timer|socket|target|cpp)")
ADDRESSED = ("src/", "include/", "tests/", "man/", "completions/", "examples/", "README", "CONTRIBUTING", "CHANGELOG")

CASE = re.compile(r"\b(TEST_CASE|SCENARIO|SUBCASE|GIVEN|WHEN|THEN)\w*\s*\(\s*")
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"\s*')


def lines_with(pattern, text):
    """(line, match) of each place the pattern is found."""
    for match in pattern.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match


def stray(files):
    for name in sorted({file.partition("/")[0] for file in files}):
        if name not in TOP and not name.startswith("."):
            yield Offence(name, 1, "stands at the top, where only the allowed names stand")


def traces(tree, file):
    text = tree.text(file)
    if "\0" in text:
        return
    for pattern, why in TRACES:
        for line, match in lines_with(pattern, text):
            yield Offence(file, line, f"'{match.group()}': {why}")
    if file.startswith(ADDRESSED) and not file.startswith("examples/data/"):
        for line, match in lines_with(ADDRESS, text):
            domain = match.group(1)
            if not SAFE_DOMAIN.fullmatch(domain) and not NO_ADDRESS.fullmatch(domain):
                yield Offence(file, line, f"'{match.group()}': an address is at example.com, .org or .net")


def case_names(source):
    """(line, macro, name) of the doctest cases of a file."""
    for match in CASE.finditer(source.code):
        name, place = "", match.end()
        while literal := LITERAL.match(source.text, place):
            name, place = name + literal.group(1), literal.end()
        yield source.line_of(match.start()), match.group(1), name


def is_balanced(name):
    depth = 0
    for letter in name:
        depth += {"[": 1, "]": -1}.get(letter, 0)
        if depth < 0:
            return False
    return depth == 0


def misleading_cases(tree, files):
    seen = defaultdict(set)
    for file in files:
        if not file.startswith("tests/") or not file.endswith(".cpp"):
            continue
        program = "/".join(file.split("/")[:3]) if file.startswith("tests/unit/") else "/".join(file.split("/")[:2])
        for line, macro, name in case_names(Source(tree.path(file))):
            if ";" in name:
                yield Offence(file, line, f"'{name}': ctest splits a name at ';' and runs nothing")
            if not is_balanced(name):
                yield Offence(file, line, f"'{name}': an open bracket breaks the list of tests")
            if macro in ("TEST_CASE", "SCENARIO"):
                if name in seen[program]:
                    yield Offence(file, line, f"'{name}': a second case of this name in {program}")
                seen[program].add(name)


def is_script(tree, file):
    if file.endswith((".sh", ".bash")):
        return True
    with open(tree.path(file), "rb") as opened:
        return re.match(rb"#!.*\b(ba|da)?sh\b", opened.readline(200)) is not None


def warned_scripts(tree, files):
    scripts = [file for file in files if is_script(tree, file)]
    if not scripts:
        return
    command = [require_tool("shellcheck", "shellcheck"), "-S", "warning", "-f", "gcc"]
    for shell, group in (
        ("bash", [file for file in scripts if file.endswith(".bash")]),
        (None, [file for file in scripts if not file.endswith(".bash")]),
    ):
        if not group:
            continue
        answer = subprocess.run(
            command + (["-s", shell] if shell else []) + group, cwd=tree.top, capture_output=True, text=True, check=False
        )
        for line in answer.stdout.splitlines():
            file, number, _, message = line.split(":", 3)
            yield Offence(file, int(number), message.strip())
        if answer.returncode > 1:
            yield Offence(group[0], 1, f"shellcheck fails: {answer.stderr.strip()}")


def check(tree):
    files = tree.tracked()
    if not any(tree.path(file).suffix in CPP for file in files):
        return [Offence(".", 1, "no C++ file found: nothing was checked")]
    offences = list(stray(files))
    for file in files:
        offences += traces(tree, file)
    offences += misleading_cases(tree, files)
    offences += warned_scripts(tree, files)
    return offences


if __name__ == "__main__":
    run("hygiene", check)
