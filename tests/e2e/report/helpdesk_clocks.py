"""What `report sla`, `first-response` and `resolution` must say of the help desk log, counted without supportctl.

usage: helpdesk_clocks.py LOG.csv first_response|resolution always|office BUDGET_HOURS ANSWER_ACTIVITY

Every case is walked second by second of its statuses, as supportctl-policy(7) tells; "office" is Monday to Friday
09:00-17:00 UTC. Prints the figures of `report sla`, then those of the report on times, as two lines of JSON.
"""

import csv
import json
import sys
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

STATUS = {"2": "on_hold", "4": "on_hold", "6": "resolved", "9": "pending"}
PAUSES = {"first_response": {"pending", "resolved"}, "resolution": {"pending", "on_hold", "resolved"}}
LOG, CLOCK, CALENDAR, BUDGET, ANSWER = sys.argv[1:]
BUDGET = int(BUDGET) * 3600


def open_stretches(start, end):
    if CALENDAR == "always":
        yield start, end
        return
    day = start.replace(hour=0, minute=0, second=0)
    while day < end:
        low, high = max(start, day + timedelta(hours=9)), min(end, day + timedelta(hours=17))
        if day.weekday() < 5 and low < high:
            yield low, high
        day += timedelta(days=1)


def clock_of(events):
    """Real seconds (None unless it was answered), counted seconds, and whether they were used up before the stop."""
    opened = before = events[0][0]
    status, elapsed, used_up, stop, answered = "new", 0, None, None, False
    for at, activity in events:
        if status not in PAUSES[CLOCK]:
            for low, high in open_stretches(before, at):
                length = int((high - low).total_seconds())
                if used_up is None and elapsed + length >= BUDGET:
                    used_up = low + timedelta(seconds=BUDGET - elapsed)
                elapsed += length
        before = at
        if CLOCK == "first_response" and activity == ANSWER:
            stop, answered = at, True
            break
        takes_up_again = status == "resolved" and activity in "2489" and activity != ANSWER
        status = "open" if takes_up_again else STATUS.get(activity, status)
        if activity == "6":
            stop, answered = at, CLOCK == "resolution"
    is_late = used_up is not None and used_up < stop
    return int((stop - opened).total_seconds()) if answered else None, elapsed, is_late


def rank(values, percent):
    return sorted(values)[-(-len(values) * percent // 100) - 1] if values else None


cases = defaultdict(list)
for number, row in enumerate(csv.DictReader(open(LOG))):
    local = datetime.fromisoformat(row["CompleteTimestamp"]).replace(tzinfo=ZoneInfo("Europe/Rome"))
    cases[row["CaseID"]].append((local.astimezone(timezone.utc), number, row["ActivityID"]))
clocks = []
for rows in cases.values():
    events = [(at, activity) for at, _, activity in sorted(rows)]
    if CLOCK == "resolution" or events[0][1] != ANSWER:
        clocks.append(clock_of(events))
missed = sum(late for _, _, late in clocks)
met = sum(real is not None and not late for real, _, late in clocks)
margins = [BUDGET - elapsed for real, elapsed, late in clocks if late or real is not None]
times = [clock[:2] for clock in clocks if clock[0] is not None]
lengths = [rank([time[i] for time in times], percent) for i in (0, 1) for percent in (50, 90, 100)]
for figures in ([met, missed, rank(margins, 50), len(clocks) - met - missed],
                [len(times), 0, len(clocks) - len(times)] + lengths):
    print(json.dumps(figures, separators=(",", ":")))
