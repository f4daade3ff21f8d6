"""Draws how times grow with a history, both axes by powers of ten, as SVG."""

import html
import math

WIDTH, HEIGHT, MARGIN = 760, 440, 84
COLOURS = ("#1f6f8b", "#b5541c", "#4f7a28", "#7a3e8c", "#555555")


def growth(rows, across, names, title):
    """`rows` with a size under `across` and milliseconds under each of `names`."""
    sizes = [row[across] for row in rows]
    times = [row[name] for row in rows for name in names]
    columns, lines = decades(sizes), decades(times)

    def place(size, time):
        x = MARGIN + (WIDTH - 3 * MARGIN) * part(size, columns)
        y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * part(time, lines)
        return round(x, 1), round(y, 1)

    drawn = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
             'font-family="sans-serif" font-size="13">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
             text(MARGIN, MARGIN / 2, title, size=15)]
    for power in range(columns[0], columns[1] + 1):
        (x, bottom), (_, top) = place(10 ** power, 10 ** lines[0]), place(1, 10 ** lines[1])
        drawn += [line(x, bottom, x, top), text(x, bottom + 20, f"{10 ** power:,}", "middle")]
    for power in range(lines[0], lines[1] + 1):
        (left, y), (right, _) = place(10 ** columns[0], 10 ** power), place(10 ** columns[1], 1)
        drawn += [line(left, y, right, y), text(left - 8, y + 4, f"{10.0 ** power:g} ms", "end")]
    for colour, name in zip(COLOURS, names):
        points = [place(row[across], row[name]) for row in rows]
        drawn.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="'
                     + " ".join(f"{x},{y}" for x, y in points) + '"/>')
        drawn += [f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>' for x, y in points]
    ends = [(*place(rows[-1][across], rows[-1][name]), name, colour)
            for colour, name in zip(COLOURS, names)]
    lowest = 0
    for x, y, name, colour in sorted(ends, key=lambda end: end[1]):
        lowest = max(y + 4, lowest + 15)
        drawn.append(text(x + 8, lowest, name.removesuffix("_ms"), colour=colour))
    drawn += [text((WIDTH - MARGIN) / 2, HEIGHT - 16, across, "middle"), "</svg>"]
    return "\n".join(drawn) + "\n"


def decades(values):
    """The powers of ten around `values`, at least one apart."""
    low = math.floor(math.log10(min(values)))
    return low, max(low + 1, math.ceil(math.log10(max(values))))


def part(value, span):
    return (math.log10(value) - span[0]) / (span[1] - span[0])


def line(x1, y1, x2, y2):
    return f'<path d="M{x1} {y1}L{x2} {y2}" stroke="#dddddd"/>'


def text(x, y, words, anchor="start", size=13, colour="#222222"):
    return (f'<text x="{x}" y="{y}" text-anchor="{anchor}" font-size="{size}" fill="{colour}">'
            f"{html.escape(words)}</text>")
