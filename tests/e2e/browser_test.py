"""The pages a browser gets, tried in one: `browser_test.py PROGRAM` with the Debian package chromium.

A headless Chromium loads each page through a proxy of ours, which serves the pages and notes whatever else is asked
for. Held on what it made of the page: one title and one heading of the first order, the landmarks, captioned tables
with scoped headings, the cells as a reader sees them, no word on its console, nothing loaded. What a customer wrote
must still be text. A planted page that does all it should not has to be found out.
"""

import html.parser
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading

HOST = "pages.test"
# Where a Chromium runs errands of its own, whatever the page.
ERRANDS = re.compile(r"(https?://)?[a-z0-9.-]*\.(google|googleapis)\.com[:/]")
CONFIG_HOME = {"TZ": "UTC", "USER": "mia", "LOGNAME": "mia"}
HOSTILE = "<script>document.title='run'</script><img src=//elsewhere.test/x.png onerror=alert(1)>"

PLANTED = """<!doctype html><html><head><title></title></head><body><h1>a</h1><h1>b</h1>
<table><tr><th>x</th></tr></table><img src="http://elsewhere.test/x.png"><script>console.error('oops')</script>"""


class Proxy(http.server.BaseHTTPRequestHandler):
    """Serves the files of `folder` as HOST, and keeps the address of everything else in `foreign`."""

    folder = None
    foreign = []

    def do_GET(self):
        prefix = f"http://{HOST}/"
        file = self.folder / self.path.removeprefix(prefix)
        if not self.path.startswith(prefix) or not file.is_file():
            self.refuse()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(file.read_bytes())

    def refuse(self):
        if "Referer" in self.headers or not ERRANDS.match(self.path):
            self.foreign.append(self.path)
        self.send_error(404)

    do_CONNECT = do_POST = do_HEAD = refuse

    def log_message(self, *_):
        pass


class Page(html.parser.HTMLParser):
    """What a browser made of a page: its elements in order, each with all the text inside of it."""

    VOID = {"meta", "link", "br", "img"}

    def __init__(self, dom):
        super().__init__()
        self.elements = []  # (tag, attributes, [text])
        self.open = []
        self.feed(dom)

    def handle_starttag(self, tag, attrs):
        element = (tag, dict(attrs), [])
        self.elements.append(element)
        if tag == "br":
            self.handle_data("\n")
        if tag not in self.VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        for element in self.open:
            element[2].append(data)

    def all(self, *tags):
        return [(attrs, "".join(text).strip()) for tag, attrs, text in self.elements if tag in tags]

    def texts(self, *tags):
        return [text for _, text in self.all(*tags)]


def flaws(page, said, foreign):
    """What no page may be."""
    for tag, count in {"title": 1, "h1": 1, "header": 1, "main": 1, "footer": 1, "style": 1}.items():
        if len(page.all(tag)) != count:
            yield f"{len(page.all(tag))} elements '{tag}' instead of {count}"
    if page.texts("title") != page.texts("h1"):
        yield "the title is not the heading"
    for tag in ("script", "img", "iframe", "object", "embed", "form"):
        if page.all(tag):
            yield f"there is an element '{tag}'"
    captions = page.texts("caption")
    if not all(captions) or len(captions) != len(page.all("table")):
        yield "a table has no caption"
    if any(attrs.get("scope") not in {"col", "row"} for attrs, _ in page.all("th")):
        yield "a heading of a table has no scope"
    for attrs, _ in page.all("a"):
        if not re.match(r"(https?://|mailto:|tel:\+)", attrs["href"]):
            yield f"a link leads to '{attrs['href']}'"
    yield from (f"the console says: {line}" for line in said)
    yield from (f"the page asks for {address}" for address in foreign)


class Browser:
    def __init__(self, folder):
        Proxy.folder = folder
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.command = [
            shutil.which("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--proxy-server=http://127.0.0.1:{server.server_port}", f"--user-data-dir={folder}/browser",
            "--enable-logging=stderr", "--virtual-time-budget=1000", "--dump-dom",
        ]

    def load(self, name):
        """The page, what the console said, and what was asked for beside it."""
        Proxy.foreign.clear()
        result = subprocess.run([*self.command, f"http://{HOST}/{name}"], capture_output=True, text=True, timeout=90,
                                check=True)
        said = re.findall(r":CONSOLE[:(].*?\] (.*)", result.stderr)
        return Page(result.stdout), said, list(Proxy.foreign)


def write_pages(program, folder):
    """The pages under test: what the program publishes and two of its records."""
    environment = os.environ | CONFIG_HOME | {"HOME": str(folder)}

    def run(*words):
        subprocess.run([program, "--now", "2026-11-16T09:00:00Z", *words], cwd=folder, env=environment, check=True,
                       stdout=subprocess.DEVNULL)

    run("init", "--name", f"Northwind {HOSTILE}", "--tz", "Europe/Berlin")
    run("ticket", "new", "--email", "ann@example.com", "--subject", HOSTILE, "-m", f"one\n{HOSTILE}")
    run("sla", "publish", "--output", "terms.html")
    run("ticket", "list", "--output", "list.html")
    run("ticket", "show", "T-1", "--output", "ticket.html")
    (folder / "planted.html").write_text(PLANTED)


EXPECTED = {
    "terms.html": {
        "title": [f"Northwind {HOSTILE}: how to reach us and what we promise"],
        "h2": ["How to reach us", "When we work", "What we promise", "When a case needs more help"],
        "h3": ["Office hours", "Urgent", "Key-customers", "Standard"],
        "th": ["Channel", "Phone", "Monday to Thursday", "First answer", "Engineering"],
        "td": ["+49 30 555 0100", "09:00-12:30, 13:00-17:30", "within 30 minutes, around the clock"],
        "a": ["+49 30 555 0100", "support@northwind.example", "https://northwind.example/support"],
    },
    "list.html": {
        "title": ["Ticket list"],
        "caption": ["supportctl ticket list"],
        "th": ["id", "T-1"],
        "td": ["new", "ann@example.com", HOSTILE, "2026-11-16 10:00"],
    },
    "ticket.html": {
        "title": [f"T-1  {HOSTILE}"],
        "dd": ["T-1", HOSTILE],
        "h2": ["Clocks", "Timeline"],
        "td": [f"one\n{HOSTILE}"],
    },
}


def missing(page, expected):
    for tag, texts in expected.items():
        for text in texts:
            if text not in page.texts(tag):
                yield f"no element '{tag}' reads {text!r}"


def main():
    if not shutil.which("chromium"):
        sys.exit("browser: 'chromium' is missing: install the Debian package 'chromium'")
    offences = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = pathlib.Path(name)
        write_pages(pathlib.Path(sys.argv[1]).resolve(), folder)
        browser = Browser(folder)
        for file, expected in EXPECTED.items():
            page, said, foreign = browser.load(file)
            offences += [f"{file}: {flaw}" for flaw in [*flaws(page, said, foreign), *missing(page, expected)]]
        seen = "\n".join(flaws(*browser.load("planted.html")))
    for flaw in ("2 elements 'h1'", "0 elements 'main'", "no caption", "no scope", "element 'script'", "oops",
                 "asks for http://elsewhere.test/x.png"):
        if flaw not in seen:
            offences.append(f"the guard does not see: {flaw}")
    for offence in offences:
        print(f"browser: {offence}")
    print(f"browser: {len(EXPECTED)} pages, {len(offences)} offences")
    sys.exit(1 if offences else 0)


if __name__ == "__main__":
    main()
