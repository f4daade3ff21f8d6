#!/usr/bin/env python3
"""Kills the daemon again and again while clients write, begin and erase.

    kills.py --rounds 100

What was acknowledged is there once, also after it was sent again; what was erased stays erased; a
beginning that was sent several times at once begins one conversation and is answered alike.

Ends with one line, such as 'daemon kill -9: 100 passed, 0 failed', and exit code 0 or 1.
"""
import tempfile
import threading
import time
from pathlib import Path

from clients import Conversation, Crowd, pages, problem
from outcome import Campaign, Failure
from supervised import Supervised

CLIENTS = 6
PATIENCE = 15  # seconds in which a new daemon must take turns
AT_ONCE = 4  # beginnings under one key
ROUNDS_PER_STORE = 25


def begin_at_once(daemon, source):
    """Begins one conversation from several sides under one key; all must hear the same."""
    fresh = Conversation(source)
    answers = []

    def ask():
        while True:
            try:
                reply = daemon.begin(key=fresh.key, name=fresh.name)
                break
            except (OSError, ValueError, IndexError):
                time.sleep(0.02)
        answers.append(problem(reply) if reply.status != 201 else [
            (event["sequence"], event["kind"]) for event in reply.json["events"]])

    threads = [threading.Thread(target=ask) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    others = [answer for answer in answers if answer != answers[0]]
    if others or isinstance(answers[0], str):
        raise Failure(f"of {AT_ONCE} equal beginnings at once some hear "
                      f"{sorted({a for a in answers if isinstance(a, str)}) or 'another log'}")


def listed_once(daemon):
    rows = pages(daemon)
    for key in ("id", "number"):
        if len({row[key] for row in rows}) < len(rows):
            raise Failure(f"the list has two rows with one {key}")


def run(campaign):
    acknowledged = number = 0
    while number < campaign.rounds:
        seed = campaign.seed + number
        with tempfile.TemporaryDirectory(prefix="sp-") as folder, \
                Supervised(Path(folder) / "s") as daemon:
            with Crowd(daemon, seed, CLIENTS, restless=True) as crowd:
                for _ in range(min(ROUNDS_PER_STORE, campaign.rounds - number)):
                    number += 1
                    try:
                        time.sleep(campaign.source.uniform(0.01, 0.4))
                        daemon.kill()
                        if not crowd.goes_on(PATIENCE):
                            raise Failure(f"no turn is taken any more: {crowd.stuck}")
                        begin_at_once(daemon, campaign.source)
                        daemon.judge()
                        campaign.passed += 1
                    except Failure as failure:
                        campaign.failed(f"round {number}", failure)
            acknowledged += crowd.acknowledged
            try:
                daemon.wait_until_served()
                if lost := crowd.check():
                    raise Failure(f"{lost} acknowledged turns lost")
                listed_once(daemon)
            except (Failure, AssertionError) as failure:
                campaign.failed(f"after round {number}", failure)
    return acknowledged


def main():
    campaign = Campaign(__doc__, 100)
    acknowledged = run(campaign)
    campaign.end("daemon kill -9", f"{acknowledged} turns acknowledged")


if __name__ == "__main__":
    main()
