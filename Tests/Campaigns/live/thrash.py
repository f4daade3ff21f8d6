#!/usr/bin/env python3
"""The same clients over few and over many live conversations: many must not be much slower.

  thrash.py SPIEGELD DIALOGS [CLIENTS=60] [MANY=1000] [SECONDS=10]

Each client writes notes, one after the other, in a conversation drawn at random. Prints turns a second
and the median and 99th percentile of their time; ends with 1 where the 99th over many is more than
twice that over few.
"""

import asyncio
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import uuid

BEGINNING = {"dialog": "starrt", "language": "nl", "mode": "alone", "depth": "full",
             "fading": "off", "probing": "off", "client": {"watchedNames": []}, "participants": []}


class Client:
    """One connection, kept."""

    async def connect(self, path):
        self.reader, self.writer = await asyncio.open_unix_connection(str(path))

    async def ask(self, verb, place, body, **headers):
        payload = json.dumps(body).encode()
        lines = [f"{verb} {place} HTTP/1.1", "Host: spiegel", "Content-Type: application/json",
                 f"Content-Length: {len(payload)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + payload)
        head = (await self.reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
        return int(head.split(b" ")[1]), json.loads(await self.reader.readexactly(length))

    async def begin(self):
        name = uuid.uuid4().hex
        _, reply = await self.ask(
            "PUT", f"/v1/conversations/{name}", BEGINNING, Idempotency_Key=uuid.uuid4().hex)
        return name, reply["prompt"]["sequence"]


async def client(path, names, sequences, free, end, times):
    me = Client()
    await me.connect(path)
    while time.monotonic() < end:
        name = random.choice(names)
        if name not in free:
            # Somebody else writes there; who would wait for them measures them.
            await asyncio.sleep(0)
            continue
        free.discard(name)
        start = time.perf_counter()
        status, reply = await me.ask(
            "POST", f"/v1/conversations/{name}/turns", {"do": "note", "text": "gezegd"},
            Idempotency_Key=uuid.uuid4().hex, If_Match=f'"{sequences[name]}"')
        times.append(time.perf_counter() - start)
        assert status == 200, reply
        sequences[name] = reply["prompt"]["sequence"]
        free.add(name)
    me.writer.close()


async def measure(path, names, sequences, clients, seconds):
    times = []
    end = time.monotonic() + seconds
    free = set(names)
    await asyncio.gather(*[
        client(path, names, sequences, free, end, times) for _ in range(clients)])
    times.sort()
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    print(f"{clients} clients over {len(names)} conversations: {len(times) / seconds:.0f} turns a second, "
          f"p50 {p50 * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms")
    return p99


async def run(path, clients, many, seconds):
    first = Client()
    await first.connect(path)
    begun = [await first.begin() for _ in range(many)]
    names, sequences = [name for name, _ in begun], dict(begun)
    few = await measure(path, names[:clients], sequences, clients, seconds)
    all_of_them = await measure(path, names, sequences, clients, seconds)
    return 0 if all_of_them <= 2 * few else 1


def main(program, dialogs, clients=60, many=1000, seconds=10):
    home = pathlib.Path(tempfile.mkdtemp(prefix="sp-"))
    path = home / "run" / "api.sock"
    daemon = subprocess.Popen(
        [program], env={**os.environ, "SPIEGEL_HOME": str(home), "SPIEGEL_DIALOGS": dialogs})
    try:
        while not path.exists():
            time.sleep(0.05)
        time.sleep(0.5)
        return asyncio.run(run(path, int(clients), int(many), float(seconds)))
    finally:
        daemon.terminate()
        daemon.wait(timeout=60)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
