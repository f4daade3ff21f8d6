"""What the engines beside ours have in common: the script, and how they are timed."""

import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import thirty  # noqa: E402  (its folder is known only now)

__all__ = ["tell", "thirty"]


def tell(name, conversation, seconds):
    """Holds conversations for so long, and tells how many prompts a second of CPU they took."""
    conversation()
    prompts, cpu, end = 0, time.process_time(), time.monotonic() + seconds
    while True:
        prompts += conversation()
        if time.monotonic() >= end:
            break
    spent = time.process_time() - cpu
    print(json.dumps({"engine": name, "prompts": prompts, "cpu_seconds": round(spent, 3),
                      "prompts_per_cpu_second": round(prompts / spent)}))
