"""PostgreSQL as its own user, one row a transaction, each on disk before it is acknowledged."""

import os
import pathlib
import pwd
import re
import shutil
import subprocess

import house

# About what a sealed turn takes.
ROW = "x" * 600
TABLE = "CREATE TABLE turn (number bigserial PRIMARY KEY, client int, sealed text)"
INSERT = f"INSERT INTO turn (client, sealed) VALUES (:client_id, '{ROW}');\n"


def programs():
    """The folder of the newest release that Debian brought."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"),
                   key=lambda path: int(path.parent.name))
    return found[-1]


class Postgres:
    name = "postgresql"

    def __enter__(self):
        self.folder = house.scratch()
        self.as_user = []
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.as_user = ["runuser", "-u", "postgres", "--"]
        self.run("initdb", "--auth=trust", "--encoding=UTF8", "--no-locale", "--username=bench",
                 "--pgdata", self.folder / "data")
        options = (f"-c listen_addresses= -c unix_socket_directories={self.folder} "
                   "-c fsync=on -c synchronous_commit=on -c max_connections=300")
        self.run("pg_ctl", "start", "--wait", "--pgdata", self.folder / "data",
                 "--log", self.folder / "log", "--options", options)
        self.run("psql", *self.where, "--command", TABLE, "postgres")
        return self

    def __exit__(self, *_):
        self.run("pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata", self.folder / "data")
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def where(self):
        return ["--host", self.folder, "--username=bench"]

    def run(self, name, *arguments):
        return subprocess.run([*self.as_user, programs() / name, *arguments], cwd=self.folder,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=True).stdout

    def turns(self, clients, seconds):
        """`clients` connections insert for so long."""
        script = self.folder / "insert.sql"
        script.write_text(INSERT)
        script.chmod(0o644)
        log = self.folder / "pgbench_log"
        said = self.run(
            "pgbench", "--no-vacuum", "--protocol=prepared", f"--client={clients}",
            "--jobs=1", f"--time={max(1, round(seconds))}", f"--file={script}", "--log",
            f"--log-prefix={log}", *self.where, "postgres")
        taken = []
        for file in self.folder.glob("pgbench_log*"):
            taken += [int(line.split()[2]) for line in file.read_text().splitlines()]
            file.unlink()
        assert taken, said
        taken.sort()
        rate = re.search(r"^tps = ([0-9.]+)", said, re.MULTILINE)[1]
        return {"clients": clients, "turns_per_second": round(float(rate), 1),
                "p50_us": taken[len(taken) // 2], "p99_us": taken[len(taken) * 99 // 100]}
