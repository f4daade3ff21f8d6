"""What the daemon holds in memory: just begun, for each conversation held, and after much work."""

import thirty
from house import House

ANSWERS = 10


def measure(settings):
    held = settings.few(1000, 10)
    turns = settings.few(100_000, 60)
    with House(settings.load) as house:
        house.ask("GET", "/v1/overview")
        idle = house.anonymous_kib
        house.fill(held, ANSWERS)
        full = house.anonymous_kib
    with House(settings.load) as house:
        conversation = len(thirty.answers())
        house.fill(turns // conversation, conversation)
        after = house.anonymous_kib
    return {"idle_kib": idle, "held": held, "kib_a_conversation": round((full - idle) / held, 1),
            "turns": turns // conversation * conversation, "after_kib": after}


def table(result):
    yield ("memory of the daemon (anonymous)", "KiB")
    yield ("idle", f"{result['idle_kib']:,}")
    yield (f"a conversation, of {result['held']:,} held", f"{result['kib_a_conversation']:,}")
    yield (f"after {result['turns']:,} turns", f"{result['after_kib']:,}")
