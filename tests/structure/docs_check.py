"""What the documents must say: called by docs_test.sh with the catalogue of the program and the expanded pages.

usage: docs_check.py CATALOGUE.json PAGES_DIR CONFIG.toml
"""

import json
import pathlib
import re
import sys


def sections_of(pages):
    """The text of each `.Ss COMMAND` section of the expanded pages."""
    sections = {}
    for page in pages:
        name = None
        for line in page.read_text().splitlines():
            if line.startswith((".Ss ", ".Sh ")):
                name = line[4:]
                sections[name] = []
            elif name:
                sections[name].append(line)
    return {name: "\n".join(lines) for name, lines in sections.items()}


def missing_from_pages(catalogue, sections, main_page):
    for command in catalogue["commands"]:
        if command["command"] not in sections:
            yield f"no page has a section on '{command['command']}'"
    for option in catalogue["options"]:
        flag = f"Fl -{option['option']}"
        text = main_page if option["command"] is None else sections.get(option["command"], "")
        if not re.search(re.escape(flag) + r"(\s|$)", text):
            yield f"--{option['option']} of '{option['command']}' is in no page"
    for field in catalogue["fields"]:
        if not re.search(rf"\b{field['field']}\b", sections.get(field["command"], "")):
            yield f"field '{field['field']}' of '{field['command']}' is in no page"


def missing_keys(config, page):
    """Every key and table of the example configuration stands in its page."""
    for line in config.read_text().splitlines():
        key = re.match(r"#?([a-z_]+) *=", line)
        table = re.match(r"#?\[+([a-z_]+)", line)
        for name in (key, table):
            if name and not re.search(rf"\b{name.group(1)}\b", page):
                yield f"'{name.group(1)}' of {config.name} is not in supportctl.toml(5)"


def main():
    catalogue = json.loads(pathlib.Path(sys.argv[1]).read_text())
    pages = sorted(pathlib.Path(sys.argv[2]).iterdir())
    if not pages or len(catalogue["commands"]) < 3:
        sys.exit("docs: nothing to check")
    main_page = next((page.read_text() for page in pages if page.name == "supportctl.1"), "")
    config_page = next((page.read_text() for page in pages if page.name == "supportctl.toml.5"), "")
    offences = list(missing_from_pages(catalogue, sections_of(pages), main_page))
    offences += missing_keys(pathlib.Path(sys.argv[3]), config_page)
    for offence in offences:
        print(f"docs: {offence}")
    sys.exit(1 if offences else 0)


if __name__ == "__main__":
    main()
