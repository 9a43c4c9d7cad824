"""How the time of reading and analysis grows with hostile texts. Asserts nothing.

    python tests/bench/hostile_text.py [KILOBYTES ...]

Each shape is measured at three sizes. The slope is that of time over size on logarithmic scales: 1 is linear, 2
quadratic. One line a shape and step, the slowest one last.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from math import log

from factcheck import analyze
from factcheck.reading import article_from_text

KILOBYTES = (100, 200, 400)
"""Enough for a slope: that of 10 MB is the same."""

SHAPES = {
    "one paragraph of prose": "Menteri Rina Dewi mengatakan harga beras naik 4,3 persen pada Senin (3/9/2018). ",
    "one sentence without end": "harga beras dan gula naik serta ",
    "words without blanks": "hargaberas",
    "unbalanced quotes": '"Harga naik, kata Rina. ',
    "nothing but quotes": "\"'“",
    "names": "Rina Dewi Lestari Budi ",
    "speakers": "Rina Dewi mengatakan Budi Santoso yakin ",
    "dates": "Senin (3/9/2018), 4 Mei, kuartal II 2018, ",
    "months": "Mei, ",
    "days of a list": "3, 4, ",
    "figures": "Rp 1,2 triliun dan 3,4 persen, ",
    "digits": "1.",
    "items of a list": "1. beras 2. gula ",
    "full stops": ". ",
    "brackets": "([{",
    "short lines": "Baca juga: Harga Naik\n",
    "link openers": 'Simak Video "Harga ',
    "titles": "Lihat juga: Harga Beras Naik Tajam ",
    "titles behind sentences": "Air naik. Harga Beras Naik Tajam, Warga Minta Pasar Segera Dibuka Rini ",
    "titles in a row": "Harga Beras Naik Tajam Warga Minta Pasar Segera Dibuka ",
    "handles": "(@rina) ",
    "picture credits": "Foto: Rina / ",
    "bare credits": "IDN Times / Rina Dewi ",
    "captions": "Petani memanen padi. (Antara / Rina) ",
    "blank lines": "Harga beras naik\n\n\n",
    "invisible characters": "a\u200b\u00ad\u2060",
    "right to left": "قال الوزير إن الأسعار ارتفعت ",
    "without spaces between words": "总统周二表示经济增长。",
    "combining marks": "e\u0301\u0327 ",
    "emoji": "🫶🏽👩‍👩‍👧 ",
}


def main(arguments: Sequence[str]) -> None:
    """Print a line a shape and step: seconds at the largest size, and the slope."""
    sizes = [int(size) for size in arguments] or list(KILOBYTES)
    sys.stdout.write(f"{'shape':30} {'step':9} {'kB':>7} {'s':>8} {'slope':>6}\n")
    for _, line in sorted(_measured(sizes)):
        sys.stdout.write(line)


def _measured(sizes: Sequence[int]) -> Iterator[tuple[float, str]]:
    steps: dict[str, Callable[[str], object]] = {"reading": article_from_text, "analysis": analyze}
    for name, piece in SHAPES.items():
        for step, run in steps.items():
            times = [_seconds(run, piece, size) for size in sizes]
            slope = log(times[-1] / times[0]) / log(sizes[-1] / sizes[0]) if len(sizes) > 1 else 0.0
            yield times[-1], f"{name:30} {step:9} {sizes[-1]:7} {times[-1]:8.2f} {slope:6.2f}\n"


def _seconds(run: Callable[[str], object], piece: str, kilobytes: int) -> float:
    text = piece * (kilobytes * 1000 // len(piece.encode()))
    begun = time.process_time()
    run(text)
    return time.process_time() - begun


if __name__ == "__main__":
    main(sys.argv[1:])
