"""Small sums over what was measured."""

import statistics
import time


def median(values):
    return statistics.median(values)


def timed(work):
    """How long `work` takes, in milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def ratio(ours, theirs):
    return round(ours / theirs, 3)


def middle(runs, *names):
    """Of several runs one, with the median of each of the fields named."""
    return {**runs[0], **{name: median([run[name] for run in runs]) for name in names}}
