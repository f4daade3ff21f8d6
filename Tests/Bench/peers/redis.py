"""Redis with a stream, each entry on disk before it is acknowledged."""

import csv
import shutil
import subprocess
import time

import house
from peers.postgres import ROW


class Redis:
    name = "redis"

    def __enter__(self):
        self.folder = house.scratch()
        self.socket = self.folder / "socket"
        self.server = subprocess.Popen(
            ["redis-server", "--port", "0", "--unixsocket", self.socket, "--dir", self.folder,
             "--save", "", "--appendonly", "yes", "--appendfsync", "always",
             "--maxclients", "1000"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        end = time.monotonic() + 30
        while not self.socket.exists():
            assert self.server.poll() is None and time.monotonic() < end, "redis-server is not there"
            time.sleep(0.01)
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def turns(self, clients, seconds):
        """`clients` connections add to a stream for about so long."""
        first = self.added(clients, 50 * clients)
        return self.added(clients, max(50 * clients, int(first["turns_per_second"] * seconds)))

    def added(self, clients, count):
        said = subprocess.run(
            ["redis-benchmark", "-s", self.socket, "-c", str(clients), "-n", str(count), "--csv",
             "XADD", "turns", "*", "sealed", ROW],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True).stdout
        row = list(csv.DictReader(line for line in said.splitlines() if line.startswith('"')))[-1]
        return {"clients": clients, "turns_per_second": float(row["rps"]),
                "p50_us": round(float(row["p50_latency_ms"]) * 1000),
                "p99_us": round(float(row["p99_latency_ms"]) * 1000)}
