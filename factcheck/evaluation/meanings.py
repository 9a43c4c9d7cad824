"""What each figure means, in plain words. docs/evaluation.md explains at length how they are counted."""

MEANINGS: dict[str, str] = {
    "articles": "labelled articles",
    "articles missing": "labelled articles that could not be read",
    "detection precision (worth>=1)": "queued claims that are facts one can check, routine ones included",
    "detection recall (worth 2)": "check-worthy claims that are in the queue",
    "detection F1": "the two above in one figure",
    "detection strict F1 (worth 2 both ways)": "the same when a routine fact in the queue counts as wrong",
    "AP (worth 2)": "how early check-worthy claims come when all are put in one order",
    "nDCG@10 per article": "how good the first ten claims of an article are, against the best order",
    "top-5 hit rate": "check-worthy claims among the first five of an article, of those that fit in",
    "span recall (worth 2 found at all)": "check-worthy claims found, queued or not",
    "exact span": "claims found with the very words the label has",
    "claim type (matched)": "claims found that have the right type",
    "quote kind (matched)": "claims found told rightly as direct, indirect, mixed or the outlet's own",
    "number value recall (matched)": "labelled numbers that were found with their value",
    "number value precision (matched)": "numbers found that are labelled",
    "speaker accuracy (matched)": "attributed claims with the right originator",
    "full chain (matched)": "attributed claims with everyone who passed them on, and nobody else",
    "nested chain (matched)": "the same, of claims that came through several speakers",
    "narrator kept (matched)": "the outlet's own statements that were given to nobody",
    "speaker F1 end to end": "right originators, claims missed and queued in vain included",
    "stance (speaker right)": "speakers told rightly to assert, believe, predict, deny, question or promise",
    "speaker kind (speaker right)": "speakers told rightly as person, organisation, document or unnamed",
    "speaker role (speaker right)": "speakers with the right role",
    "inherited (speaker right)": "claims told rightly to go on from a sentence before, or not",
    "date recognition F1": "calendar expressions found, and nothing else",
    "date value F1": "calendar expressions found with the day or period they mean",
    "publication date": "articles with the right day of publication",
    "publication date told by the text": "the same when no date is given with the text",
    "place": "articles with the right place",
    "boilerplate left": "page furniture still in the text",
    "claims lost by cleaning": "labelled claims that cleaning cut away",
    "expressions": "sentences with a calendar expression, or with something that looks like one",
    "recognition F1": "calendar expressions found, and nothing else",
    "value F1": "calendar expressions found with the day or period they mean",
    "false friends hit": "sentences without any date in which one was found",
    "pairs": "labelled pairs of statements",
    "same precision": "pairs said to be the same claim that are",
    "same recall": "pairs that are the same claim and are said to be",
    "same F1": "the two above in one figure",
    "auto precision": "pairs linked without asking that are the same claim",
    "auto coverage of same": "pairs that are the same claim and are linked without asking",
    "false auto links": "wrong links made without asking",
    "same or related offered": "same or related pairs that are linked or suggested",
    "different offered": "pairs without anything in common that are suggested",
    "difference named (related)": "related pairs whose difference is named",
    "differs / contradicts right": "related pairs told rightly as differing or contradicting",
    "no difference named (same)": "pairs that are the same claim in which no difference is seen",
    "sentences": "labelled sentences",
    "sentences missing": "labelled sentences that could not be read",
    "precision": "sentences said to be check-worthy that are",
    "recall": "check-worthy sentences that are said to be",
    "F1": "the two above in one figure",
    "best F1 over thresholds": "what F1 could be at another threshold",
    "average precision": "how early check-worthy sentences come when all are put in one order",
}

LESS_IS_BETTER = frozenset(
    {
        "articles missing",
        "boilerplate left",
        "claims lost by cleaning",
        "different offered",
        "false auto links",
        "false friends hit",
        "sentences missing",
    }
)

SIZES = frozenset({"articles", "expressions", "pairs", "sentences"})
"""Figures that tell how much was labelled: they have no floor."""

TRADED = frozenset({"detection precision (worth>=1)", "detection recall (worth 2)", "precision", "recall"})
"""Figures that another threshold trades for one another: the floor is under their F1."""

COUNTS = SIZES | {"articles missing", "false auto links", "sentences missing"}
"""Figures that are whole numbers, not shares."""
