"""Turns that are on disk before they are acknowledged, beside rows of PostgreSQL and entries of
Redis under the same promise and from as many clients.

A turn is a question answered: read, decided, sealed, written, told. Their row is 600 bytes of text.
"""

import figures
import thirty
from house import House
from peers.postgres import Postgres
from peers.redis import Redis

# Clients and conversations: who holds one each, and who go round among many.
EVEN = (1, 8, 64, 256)
CROWDS = ((100, 100), (60, 60), (60, 1000))
FIGURES = ("turns_per_second", "p50_us", "p99_us")


def measure(settings):
    even = settings.few(EVEN, (1, 4))
    crowds = settings.few(CROWDS, ((4, 12),))
    runs = {}

    def keep(name, clients, conversations, figures_of_run):
        runs.setdefault((name, clients, conversations), []).append(figures_of_run)

    with Postgres() as postgres, Redis() as redis:
        for _ in range(settings.rounds):
            for clients in even:
                keep("spiegel", clients, clients, held(settings, clients, clients))
                for peer in (postgres, redis):
                    keep(peer.name, clients, clients, peer.turns(clients, settings.seconds))
            for clients, conversations in crowds:
                keep("spiegel", clients, conversations, held(settings, clients, conversations))
    return [
        {"name": name, "conversations": conversations, **figures.middle(found, *FIGURES)}
        for (name, _, conversations), found in runs.items()]


def held(settings, clients, conversations):
    with House(settings.load) as house:
        told = house.load("run", thirty.lines(), clients, conversations, settings.seconds)
    told["load_cpu_share"] = round(told["load_cpu_seconds"] / told["seconds"], 4)
    return told


def table(result):
    yield ("durable turns", "clients", "conversations", "a second", "p50 ms", "p99 ms", "of PostgreSQL's",
           "load's CPU")
    rates = {(row["name"], row["clients"]): row["turns_per_second"] for row in result}
    for row in sorted(result, key=lambda row: (row["conversations"], row["clients"], row["name"])):
        peer = rates.get(("postgresql", row["clients"]))
        yield (row["name"], row["clients"], row["conversations"],
               f"{row['turns_per_second']:,.0f}", f"{row['p50_us'] / 1000:.2f}",
               f"{row['p99_us'] / 1000:.2f}",
               f"{row['turns_per_second'] / peer:.2f}" if peer else "",
               f"{row['load_cpu_share']:.0%}" if "load_cpu_share" in row else "")
