"""How well calendar expressions are found and resolved, in articles and in single sentences."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from factcheck.domain.analysis import Analysis
from factcheck.domain.timex import Timex, TimexType
from factcheck.evaluation.aligned import Aligned
from factcheck.evaluation.labels import LabelledArticle, LabelledExpression
from factcheck.evaluation.tally import Miss, Scored, Tally

_RECURRING = re.compile(r"--(\d\d-\d\d)")
_INTERVAL = re.compile(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")
_WEEK = timedelta(days=6)


def notation(value: str | None) -> str:
    """Return a value in one notation: capitals, no blanks, recurring days XXXX-11-11, whole weeks 2018-W36."""
    plain = "".join((value or "").split()).upper().rstrip("Z")
    if recurring := _RECURRING.fullmatch(plain):
        return f"XXXX-{recurring[1]}"
    if interval := _INTERVAL.fullmatch(plain):
        return _week(*interval.groups()) or plain
    return plain


def count_missing(labels: LabelledArticle, tally: Tally) -> None:
    """Count an article that could not be read: all its expressions are missed."""
    _count_recall(tally, 0, 0, len(labels.times))


def count_times(aligned: Aligned, tally: Tally) -> None:
    """Count the expressions of an article. Durations and clock times have no labels: finding one costs nothing."""
    labels, times = aligned.labels, aligned.analysis.times
    counted = [at for at, time in enumerate(times) if at in aligned.times or time.type is TimexType.DATE]
    right = 0
    for at, to in aligned.times.items():
        wanted, found = notation(labels.times[to].value), notation(times[at].value)
        if (found if "T" in wanted else found.split("T")[0]) == wanted:
            right += 1
        else:
            text, value = labels.times[to].text, labels.times[to].value
            tally.misses.append(
                Miss("wrong date", _how(value, times[at].value), labels.id, text, value, times[at].value)
            )
    hits = len(aligned.times)
    tally.count("time precision", hits, len(counted))
    tally.count("time value precision", right, len(counted))
    _count_recall(tally, hits, right, len(labels.times))
    _tell_unpaired(aligned, counted, tally)


def time_figures(tally: Tally) -> Mapping[str, float | None]:
    """Return the figures of all articles counted."""
    return {
        "date recognition F1": tally.f1("time precision", "time recall"),
        "date value F1": tally.f1("time value precision", "time value recall"),
    }


def score_expressions(pairs: Iterable[tuple[LabelledExpression, Analysis | None]]) -> Scored:
    """Score single sentences, each with one expression or with something that only looks like one."""
    tally = Tally()
    for label, analysis in pairs:
        times = analysis.times if analysis else ()
        tally.count("expressions", 1, 1)
        if label.span is None:
            if tally.judge("false friend", right=bool(times)):
                tally.misses.append(Miss("false friend", "taken for a date", label.id, label.text, None, _shown(times)))
            for name in ("time precision", "time value precision"):
                tally.count(name, 0, len(times))
        else:
            _count_expression(label, times, tally)
    return Scored(
        {
            "expressions": tally.totals["expressions"],
            "recognition F1": tally.f1("time precision", "time recall"),
            "value F1": tally.f1("time value precision", "time value recall"),
            "false friends hit": tally.share("false friend"),
        },
        tuple(tally.misses),
    )


def _count_expression(label: LabelledExpression, times: Sequence[Timex], tally: Tally) -> None:
    start, end = label.span or (0, 0)
    over = [time for time in times if time.start < end and start < time.end]
    right = any(notation(time.value) == notation(label.value) for time in over)
    tally.count("time precision", bool(over), len(times))
    tally.count("time value precision", right, len(times))
    _count_recall(tally, bool(over), right, 1)
    if not right:
        kind = "wrong date" if over else "missed date"
        tally.misses.append(
            Miss(kind, "", label.id, label.text, f"{label.text[start:end]} = {label.value}", _shown(times))
        )


def _count_recall(tally: Tally, hits: int, right: int, wanted: int) -> None:
    tally.count("time recall", hits, wanted)
    tally.count("time value recall", right, wanted)


def _tell_unpaired(aligned: Aligned, counted: Iterable[int], tally: Tally) -> None:
    labels, hit = aligned.labels, set(aligned.times.values())
    for to, label in enumerate(labels.times):
        if to not in hit:
            tally.misses.append(Miss("missed date", "not found", labels.id, label.text, label.value))
    for at in counted:
        if at not in aligned.times:
            time = aligned.analysis.times[at]
            tally.misses.append(Miss("extra date", "no label", labels.id, time.text, None, time.value))


def _how(wanted: str | None, found: str | None) -> str:
    if not found:
        return "not resolved"
    return "resolved, though nothing anchors it" if not wanted else "another day or period"


def _week(begin: str, end: str) -> str | None:
    """Return an interval from Monday to Sunday as its week."""
    try:
        first, last = date.fromisoformat(begin), date.fromisoformat(end)
    except ValueError:
        return None
    year, week, day = first.isocalendar()
    return f"{year}-W{week:02d}" if day == 1 and last - first == _WEEK else None


def _shown(times: Iterable[Timex]) -> str:
    return ", ".join(f"{time.text} = {time.value}" for time in times)
