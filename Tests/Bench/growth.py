"""What grows with what is kept, on one store that grows: starting, and looking back.

*start*: from spawning spiegel to its first question on a terminal, a daemon running, beside Debian's
`python3 -c pass`. *history*: overview, list, a search that finds nothing, opening one conversation
that is not in memory; and a conversation that grows. *trends*: what comes back over finished
conversations, each with a score, as a page of text.
"""

import fcntl
import json
import os
import pty
import signal
import struct
import subprocess
import termios
import time

import figures
import house as houses
import plot
import thirty
from house import House

STARTS = (0, 100, 3_000, 100_000)
HISTORIES = (100, 1_000, 3_000, 10_000, 100_000)
# Turns in one conversation; each is an answer looked at again, or given anew.
LENGTHS = (4, 40, 400, 2_000, 4_000)
# Answers in each conversation of a history: some 24 events.
ANSWERS = 10
TRENDS = (100, 1_000, 10_000)
# Answers in each of these, the last of them behind a score; then it is ended.
SCORED = 14
LOOKS = ("overview_ms", "list_ms", "search_ms", "resume_ms")
PATIENCE = 60
MENU = "Waar begin je mee?"
NOWHERE = "xylofoonmuziek"


def measure(settings, wanted):
    """`wanted`: 'start', 'history' and 'trends', or some of them."""
    starts = settings.few(STARTS, (0, 20)) if "start" in wanted else ()
    histories = settings.few(HISTORIES, (20, 40)) if "history" in wanted else ()
    result = {name: [] for name in wanted}
    if "trends" in wanted:
        result["trends"] = followed(settings)
    with House(settings.load) as house:
        have = 0
        for size in sorted({*starts, *histories}):
            if size > settings.most:
                break
            house.fill(size - have, ANSWERS)
            have = size
            house.begin_anew()
            if size in starts:
                result["start"].append({"conversations": size, **started(house, settings)})
            if size in histories:
                result["history"].append({"conversations": size, **looked_back(house, settings)})
    if "history" in wanted:
        with House(settings.load) as house:
            result["length"] = [lengthened(house, turns, settings)
                                for turns in settings.few(LENGTHS, (4, 12))]
    return result


# ---------------------------------------------------------------- start

def started(house, settings):
    """The medians of the menu, of the first question of a dialogue, and of the peer, in turn."""
    ways = {
        "menu_ms": ([houses.program("spiegel")], MENU),
        "question_ms": (
            [houses.program("spiegel"), "begin", thirty.NAME, "--client", "B.", "--names", "B."],
            thirty.STEPS[0][2][0]),
        "python_ms": (["/usr/bin/python3", "-c", "pass"], None),
    }
    environment = {**os.environ, "SPIEGEL_HOME": str(house.daemon.home), "LANG": "C.UTF-8",
                   "TERM": "xterm-256color"}
    taken = {name: [] for name in ways}
    for _ in range(settings.few(25, 2)):
        for name, (command, words) in ways.items():
            taken[name].append(until_shown(command, words, environment))
    medians = {name: round(figures.median(times), 2) for name, times in taken.items()}
    peer = medians["python_ms"]
    return {**medians, "menu_ratio": figures.ratio(medians["menu_ms"], peer),
            "question_ratio": figures.ratio(medians["question_ms"], peer)}


def until_shown(command, words, environment):
    """Milliseconds until a program on a terminal shows `words`; without words, until it ends."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 90, 0, 0))
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs,
                               start_new_session=True, env=environment,
                               preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
    os.close(theirs)
    shown = b""
    try:
        while words is None or words.encode() not in shown:
            assert time.perf_counter() - begun < PATIENCE, shown.decode(errors="replace")
            try:
                shown += os.read(ours, 65536)
            except OSError:
                assert words is None, f"{command} ended: {shown.decode(errors='replace')}"
                break
        if words is None:
            process.wait()
        return (time.perf_counter() - begun) * 1000
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.wait()
        os.close(ours)


# ---------------------------------------------------------------- history

def looked_back(house, settings):
    times = settings.few(5, 2)

    def middle(work, times=times):
        return round(figures.median([figures.timed(work) for _ in range(times)]), 3)

    names = iter([row["id"] for row in json.loads(
        house.ask("GET", "/v1/conversations?limit=50"))["conversations"]])
    resumed = middle(lambda: house.ask("GET", f"/v1/conversations/{next(names)}"), 4 * times)
    return {
        "overview_ms": middle(lambda: house.ask("GET", "/v1/overview")),
        "list_ms": middle(lambda: house.ask("GET", "/v1/conversations?limit=50")),
        "search_ms": middle(lambda: house.ask("POST", "/v1/search", {"text": NOWHERE})),
        "resume_ms": resumed}


def followed(settings):
    """What comes back, over stores of finished conversations."""
    rows, have = [], 0
    with House(settings.load) as house:
        for size in settings.few(TRENDS, (20, 40)):
            if size > settings.most:
                break
            house.finish(size - have, SCORED)
            have = size
            house.begin_anew()
            taken = [figures.timed(lambda: house.ask("GET", "/v1/trends?format=text"))
                     for _ in range(settings.few(5, 2))]
            rows.append({"conversations": size, "trends_ms": round(figures.median(taken), 3)})
    return rows


def lengthened(house, turns, settings):
    """One conversation of so many turns: opened anew, taken one turn further, and as a page of HTML."""
    again = [{"do": "back"}, thirty.turn("antwoord dat er anders stond")]
    bodies = [thirty.beginning(), thirty.turn("antwoord nummer 1")]
    bodies += (again * turns)[:turns - 1]
    house.load("fill", [json.dumps(body) for body in bodies], 1, 1, turns)
    newest = json.loads(house.ask("GET", "/v1/conversations?limit=1"))["conversations"][0]
    path = f"/v1/conversations/{newest['id']}"
    opened, taken, paged, sequence = [], [], [], newest["sequence"]
    for time_round in range(settings.few(5, 2)):
        house.begin_anew()
        house.ask("GET", "/v1/overview")
        opened.append(figures.timed(lambda: house.ask("GET", path)))
        for number in range(5):
            begun = time.perf_counter()
            reply = house.ask(
                "POST", path + "/turns", {"do": "note", "text": "nog iets"},
                **{"Idempotency-Key": f"note-{time_round}-{number}",
                   "If-Match": f'"{sequence}"'})
            taken.append((time.perf_counter() - begun) * 1000)
            sequence = json.loads(reply)["prompt"]["sequence"]
        paged.append(figures.timed(lambda: house.ask("GET", f"{path}/export?format=html")))
    return {"events": newest["sequence"], "resume_ms": round(figures.median(opened), 2),
            "turn_ms": round(figures.median(taken), 2), "html_ms": round(figures.median(paged), 2)}


# ---------------------------------------------------------------- told

def drawing(rows):
    return plot.growth(rows, "conversations", LOOKS, "Looking back, as what is kept grows")



def tables(result):
    if "start" in result:
        yield start_table(result["start"])
    if "history" in result:
        yield history_table(result["history"])
        yield length_table(result["length"])
    if "trends" in result:
        yield trends_table(result["trends"])


def start_table(rows):
    yield ("start, ms", "menu", "a question", "python3", "menu ÷", "question ÷")
    for row in rows:
        yield (f"{row['conversations']:,} conversations", f"{row['menu_ms']:.1f}",
               f"{row['question_ms']:.1f}", f"{row['python_ms']:.1f}", f"{row['menu_ratio']:.2f}",
               f"{row['question_ratio']:.2f}")


def history_table(rows):
    yield ("history, ms", "overview", "list", "search", "resume")
    for row in rows:
        yield (f"{row['conversations']:,} conversations",
               *(f"{row[name]:.2f}" for name in LOOKS))


def trends_table(rows):
    yield ("trends, ms", "what comes back")
    for row in rows:
        yield f"{row['conversations']:,} conversations", f"{row['trends_ms']:.2f}"


def length_table(rows):
    yield ("one conversation, ms", "resume", "a turn", "HTML")
    for row in rows:
        yield (f"{row['events']:,} events", f"{row['resume_ms']:.2f}", f"{row['turn_ms']:.2f}",
               f"{row['html_ms']:.2f}")
