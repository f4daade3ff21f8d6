"""Clients that send each turn until it is answered, and remember what they were told.

What they were told must be there, once and in its order; of each client the one turn that nobody
answered yet may be there too.
"""
import random
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from outcome import Failure

END_TO_END = Path(__file__).resolve().parents[2] / "EndToEnd"
sys.path.insert(0, str(END_TO_END))
import daemon  # noqa: E402

PROGRAMS = daemon.PROGRAMS
PAUSE = 0.02  # between two tries, in seconds
SILENCE = 10  # seconds after which nobody answers any more
LENGTH = 40  # turns after which a client begins anew, so that reading stays quick


class Daemon(daemon.Daemon):
    """One with the tests' own short dialogue: reading all of ours takes a debug build a second."""

    def __init__(self, home, **environment):
        super().__init__(home, SPIEGEL_DIALOGS=str(END_TO_END / "dialogs"), **environment)

    def begin(self, dialog="proef", **options):
        return super().begin(dialog, **options)

    def raw(self, data, timeout=SILENCE):
        return super().raw(data, timeout)


def problem(reply):
    """The fault's code, or the status where there is none."""
    try:
        return reply.json["code"]
    except (ValueError, KeyError, TypeError):
        return str(reply.status)


def pages(daemon):
    """Every row of the list, those too that only say why nothing else is shown."""
    rows, before = [], ""
    while True:
        reply = daemon.get(f"/v1/conversations{before}")
        if reply.status != 200:
            raise Failure(f"the list is refused with {problem(reply)}")
        rows += reply.json["conversations"] + reply.json.get("closed", [])
        if reply.json.get("next") is None:
            return rows
        before = f"?before={reply.json['next']}"


class Conversation:
    """A conversation, and what each of its clients was told about it."""

    def __init__(self, source):
        self.name = f"{source.getrandbits(128):032x}"
        self.key = f"b-{source.getrandbits(64):016x}"
        self.begun = None  # what the first answer to its beginning said
        self.told = {}  # client -> the texts that were acknowledged, in order
        self.unsettled = {}  # client -> the text that is under way
        self.erasing = self.erased = False

    def check(self, daemon):
        """Compares with what the daemon has; gives how many acknowledged turns are lost.

        The clients may be writing meanwhile: what they were told before is there, and nothing that
        they have not sent by now.
        """
        begun, erased = self.begun, self.erased
        before = {client: list(told) for client, told in self.told.items()}
        try:
            reply = daemon.get(f"/v1/conversations/{self.name}/events")
        except (OSError, IndexError, ValueError) as error:
            raise Failure(f"nobody answers: {type(error).__name__}") from error
        if reply.status == 404 and (self.erasing or not begun):
            return 0
        if reply.status != 200:
            raise Failure(f"a conversation is refused with {problem(reply)}")
        if erased:
            raise Failure("an erased conversation is back")
        events = reply.json["events"]
        if [event["sequence"] for event in events] != list(range(1, len(events) + 1)):
            raise Failure("the log has a gap or a double")
        noted = {}
        for event in events:
            if event["kind"] == "noted":
                text = event["fact"]["text"]
                noted.setdefault(text.split()[0], []).append(text)
        lost = 0
        for client in self.told:
            found = noted.pop(client, [])
            may_be = [text for text in [self.unsettled.get(client)] if text]
            sent = self.told[client] + may_be
            lost += len([text for text in before.get(client, []) if text not in found])
            if not lost and found != sent[:len(found)]:
                raise Failure("a turn is there twice, out of its order, or was never sent")
        if noted:
            raise Failure("there are turns that nobody sent")
        return lost


class Client(threading.Thread):
    """One who writes without end to a conversation, and reads now and then.

    With `restless`, it begins and erases conversations too.
    """

    def __init__(self, daemon: Daemon, number, seed, shared=None, restless=False):
        super().__init__(daemon=True)
        self.server = daemon
        self.mark = f"c{number}"
        self.source = random.Random(seed * 1000 + number)
        self.shared = shared
        self.restless = restless
        self.all = []
        self.now = None
        self.sequence = 0
        self.written = self.acknowledged = 0
        self.refused = Counter()
        self.stopping = threading.Event()
        self.failure = None

    def run(self):
        try:
            while not self.stopping.is_set():
                self.act()
        except Failure as failure:
            self.failure = failure
        except Exception as error:  # noqa: BLE001 - a client that ends says why
            self.failure = Failure(f"a client broke: {error!r}")

    def act(self):
        chance = self.source.random()
        is_long = not self.shared and self.sequence > LENGTH
        if self.now is None or is_long or (self.restless and chance < 0.03):
            self.begin()
        elif self.restless and chance < 0.05:
            self.erase()
        elif chance < 0.1:
            self.read()
        else:
            self.write()

    def settle(self, ask):
        """Asks until the answer is one that settles it; `None` when told to stop before that."""
        while not self.stopping.is_set():
            try:
                reply = ask()
                if reply.status < 300 or reply.status in (404, 412):
                    _ = reply.body and reply.json  # broken off in the middle, it settles nothing
                    return reply
                self.refused[problem(reply)] += 1
            except (OSError, ValueError, IndexError):
                self.refused["nobody"] += 1
            time.sleep(PAUSE)
        return None

    def begin(self):
        fresh = self.shared or Conversation(self.source)
        fresh.told.setdefault(self.mark, [])
        if fresh not in self.all:
            self.all.append(fresh)
        ask = lambda: self.server.begin(key=fresh.key, name=fresh.name)
        # Now and then it is sent twice: the answer is the same.
        for _ in range(2 if self.source.random() < 0.3 else 1):
            reply = self.settle(ask)
            if reply is None:
                return
            if reply.status != 201:
                raise Failure(f"a beginning sent again is refused with {problem(reply)}")
            answer = [(e["sequence"], e["kind"]) for e in reply.json["events"]]
            if (fresh.begun or answer) != answer:
                raise Failure("a beginning sent again is answered otherwise")
            fresh.begun = answer
        self.now = fresh
        self.sequence = reply.json["prompt"]["sequence"]
        self.acknowledged += 1

    def write(self):
        now = self.now
        self.written += 1
        text = f"{self.mark} {self.written} w" + "w" * self.source.randrange(600)
        key = f"{self.mark}-{self.written}"
        now.unsettled[self.mark] = text
        while True:
            reply = self.settle(
                lambda: self.server.turn(now.name, self.sequence, "note", key=key, text=text))
            if reply is None:
                return
            if reply.status == 200:
                break
            if reply.status == 404:
                raise Failure("a conversation that nobody erased is gone")
            self.refused["C11"] += 1
            prompt = self.settle(lambda: self.server.get(f"/v1/conversations/{now.name}/prompt"))
            if prompt is None:
                return
            if prompt.json.get("sequence") == self.sequence:
                time.sleep(PAUSE)
            self.sequence = prompt.json.get("sequence", self.sequence)
        now.told[self.mark].append(text)
        del now.unsettled[self.mark]
        self.sequence = reply.json["prompt"]["sequence"]
        self.acknowledged += 1

    def read(self):
        name = self.now.name
        ask = self.source.choice([
            lambda: self.server.get(f"/v1/conversations/{name}/events"),
            lambda: self.server.get("/v1/conversations"),
            lambda: self.server.get("/v1/overview"),
            lambda: self.server.get("/v1/waiting"),
            lambda: self.server.request("POST", "/v1/search", {"text": self.mark}),
        ])
        self.settle(ask)

    def erase(self):
        self.now.erasing = True
        gone, self.now = self.now, None
        reply = self.settle(lambda: self.server.request("DELETE", f"/v1/conversations/{gone.name}"))
        if reply is not None:
            gone.erased = True
            self.acknowledged += 1


class Crowd:
    """Several clients at once on one daemon, the first of them on the same conversation."""

    def __init__(self, daemon, seed, count, sharing=2, restless=False):
        source = random.Random(seed)
        self.daemon = daemon
        self.both = Conversation(source)
        self.clients = [
            Client(daemon, number, seed, self.both if number < sharing else None,
                   restless and number >= sharing)
            for number in range(count)]

    def __enter__(self):
        self.clients[0].begin()
        for client in self.clients:
            client.start()
        return self

    def __exit__(self, *_):
        for client in self.clients:
            client.stopping.set()
        for client in self.clients:
            client.join()

    @property
    def acknowledged(self):
        return sum(client.acknowledged for client in self.clients)

    def goes_on(self, patience, turns=2):
        """Whether turns are taken in every conversation again within `patience` seconds."""
        sharing = [client for client in self.clients if client.shared]
        groups = [sharing] + [[client] for client in self.clients if not client.shared]
        wanted = [sum(c.acknowledged for c in group) + turns for group in groups]
        end = time.monotonic() + patience
        while time.monotonic() < end:
            self.complain()
            if all(sum(c.acknowledged for c in group) >= enough
                   for group, enough in zip(groups, wanted)):
                return True
            time.sleep(0.01)
        return False

    @property
    def stuck(self):
        """What the clients hear, counted from one moment to a second later."""
        before = [Counter(client.refused) for client in self.clients]
        time.sleep(1)
        heard = Counter()
        for client, then in zip(self.clients, before):
            heard += client.refused - then
        return dict(heard)

    def complain(self):
        """Raises what a client saw that must not be."""
        for client in self.clients:
            if client.failure:
                raise client.failure

    def check(self):
        """Holds all that was acknowledged against what is there; gives how much is lost."""
        self.complain()
        every = {c.name: c for client in self.clients for c in client.all}.values()
        return sum(conversation.check(self.daemon) for conversation in every)
