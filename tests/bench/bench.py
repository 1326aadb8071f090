#!/usr/bin/env python3
"""Whole commands against the sqlite3 shell doing the same with hand-written SQL on the same store.

usage: bench.py PROGRAM [--tickets N] [--runs N] [--json]

Both sides are timed in turn, process by process, in one run on one machine: what counts is the ratio of the medians.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

NOW = "2026-11-20T12:00:00Z"
NOW_SECONDS = "1795176000"
DUE = 100

CONFIG = """
[desk]
time_zone = "Europe/Berlin"
calendar = "always"
[store]
path = "desk.db"
[user]
agent = "mia"
[[policy]]
name = "standard"
calendar = "always"
first_response = "8h"
resolution = "40h"
"""

MAP = """
source = "bench"
[time]
format = "iso"
[columns]
case = "case"
activity = "activity"
time = "time"
customer = "customer"
subject = "subject"
text = "text"
[activities]
open = "opened"
reply = "message_out"
ask = "message_in"
done = "resolved"
"""

SHOW_SQL = """
SELECT * FROM ticket WHERE id = {id};
SELECT * FROM customer WHERE id = (SELECT customer FROM ticket WHERE id = {id});
SELECT * FROM event WHERE ticket = {id} ORDER BY at, seq;
SELECT * FROM deadline WHERE ticket = {id};
"""

OVERDUE_SQL = """
SELECT {now} - d.due_at, d.kind, d.item, t.id, d.owner, t.level, t.severity, c.key, t.subject, d.due_at
FROM deadline d JOIN ticket t ON t.id = d.ticket LEFT JOIN customer c ON c.id = t.customer
WHERE d.due_at < {now} ORDER BY d.due_at;
"""


def write_log(path, tickets):
    """Five events a ticket; all but the last DUE tickets are resolved."""
    with open(path, "w") as log:
        log.write("case,activity,time,customer,subject,text\n")
        for number in range(tickets):
            day = time.strftime("%Y-%m-%d", time.gmtime(1700000000 + number * 60 % 80000000))
            is_due = number >= tickets - DUE
            activities = ["open"] if is_due else ["open", "reply", "ask", "reply", "done"]
            for hour, activity in enumerate(activities, start=8):
                log.write(f"{number},{activity},{day}T{hour:02}:00:00Z,customer-{number % 997},"
                          f"Subject of {number},Words of {activity} in case {number}\n")


def run(arguments, **options):
    """Seconds from start to end of a process; its output is read and dropped by /dev/null."""
    start = time.perf_counter()
    pid = os.posix_spawn(arguments[0], arguments, os.environ, file_actions=options.get("actions", []))
    _, status = os.waitpid(pid, 0)
    if status != 0:
        sys.exit(f"bench: {' '.join(arguments)} failed with {status}")
    return time.perf_counter() - start


def compare(name, ours, theirs, runs):
    actions = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]
    times = {"supportctl": [], "sqlite3": []}
    for _ in range(runs):
        times["supportctl"].append(run(ours, actions=actions))
        times["sqlite3"].append(run(theirs, actions=actions))
    ms = {who: statistics.median(values) * 1000 for who, values in times.items()}
    return {"work": name, "supportctl_ms": round(ms["supportctl"], 2), "sqlite3_ms": round(ms["sqlite3"], 2),
            "ratio": round(ms["supportctl"] / ms["sqlite3"], 2)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--tickets", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    shell = shutil.which("sqlite3") or sys.exit("bench: install the Debian package sqlite3")
    program = str(pathlib.Path(options.program).resolve())
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ.update(HOME=folder, USER="mia", LOGNAME="mia", TZ="UTC")
        run([program, "init", "-q", "--agent", "mia"])
        pathlib.Path("supportctl.toml").write_text(CONFIG)
        pathlib.Path("map.toml").write_text(MAP)
        write_log("log.csv", options.tickets)
        seconds = run([program, "import", "events", "log.csv", "--map", "map.toml", "-q", "--now", NOW])
        middle = options.tickets // 2
        rows = [
            compare("start", [program, "version"], [shell, "--version"], options.runs),
            compare("ticket show", [program, "ticket", "show", str(middle), "--now", NOW],
                    [shell, "-tabs", "desk.db", SHOW_SQL.format(id=middle)], options.runs),
            compare("report overdue", [program, "report", "overdue", "--now", NOW],
                    [shell, "-tabs", "desk.db", OVERDUE_SQL.format(now=NOW_SECONDS)], options.runs),
        ]
        size = sum(path.stat().st_size for path in pathlib.Path(".").glob("desk.db*"))
    report = {"tickets": options.tickets, "runs": options.runs, "import_seconds": round(seconds, 2),
              "store_bytes": size, "rows": rows}
    if options.json:
        print(json.dumps(report, indent=2))
        return
    print(f"{options.tickets} tickets, imported in {seconds:.2f} s, {size / 1e6:.1f} MB, medians of {options.runs} runs")
    for row in rows:
        print(f"{row['work']:16} {row['supportctl_ms']:8.2f} ms  sqlite3 {row['sqlite3_ms']:8.2f} ms  ratio {row['ratio']:.2f}")


if __name__ == "__main__":
    main()
