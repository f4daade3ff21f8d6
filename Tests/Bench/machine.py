"""On what is measured, and how busy it was."""

import os
import pathlib
import platform
import subprocess


def described(folder):
    """The machine, and the file system that `folder` lies on."""
    processor = next((line.split(":", 1)[1].strip() for line in lines("/proc/cpuinfo")
                      if line.startswith("model name")), platform.machine())
    memory = next(int(line.split()[1]) for line in lines("/proc/meminfo")
                  if line.startswith("MemTotal"))
    kind = subprocess.run(["stat", "--file-system", "--format=%T", folder],
                          capture_output=True, text=True, check=True).stdout.strip()
    return {"processor": processor, "cores": len(os.sched_getaffinity(0)),
            "memory_mib": memory >> 10, "kernel": platform.release(), "file_system": kind}


def load():
    """The load averages of one and five minutes."""
    return [round(average, 2) for average in os.getloadavg()[:2]]


def lines(path):
    return pathlib.Path(path).read_text(encoding="utf-8").splitlines()
