"""Precision, recall and F1 of what the reader says, against the labels of a corpus. Contested rows are left out."""

import collections
import dataclasses


@dataclasses.dataclass
class Score:
    """How much of what is there was found, and how much of what was said is right. The two may be measured against
    different labels: an element must be named where both labellers ask for it, and may be where one does."""

    sought: int = 0
    found: int = 0
    said: int = 0
    right: int = 0

    def add(self, sought=0, found=0, said=0, right=0):
        self.sought += sought
        self.found += found
        self.said += said
        self.right += right

    @property
    def precision(self):
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self):
        return self.found / self.sought if self.sought else 1.0

    @property
    def f1(self):
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def agreed(rows):
    return [row for row in rows if not row.is_contested]


def flagged(rows, said):
    """Flagged against fine. `said` holds the ids of the rows that were flagged."""
    score = Score()
    for row in agreed(rows):
        hit = row.is_flagged and row.id in said
        score.add(sought=row.is_flagged, found=hit, said=row.id in said, right=hit)
    return score


def missing(rows, named):
    """Missing elements over the flagged rows, in all and by element."""
    total, by_element = Score(), collections.defaultdict(Score)
    for row in agreed(rows):
        if not row.is_flagged:
            continue
        said = set(named[row.id])
        for element in said | row.must_name:
            fits = element in said and element in row.may_name
            for score in (total, by_element[element]):
                score.add(element in row.must_name, element in row.must_name & said, element in said, fits)
    return total, by_element


def spans(rows, marked):
    """Vague spans: one is found when a marked one overlaps it, and right when it overlaps one of the corpus."""
    score = Score()
    for row in agreed(rows):
        said = marked[row.id]
        score.add(
            sought=len(row.spans), found=sum(any(overlap(span, other) for other in said) for span in row.spans),
            said=len(said), right=sum(any(overlap(span, other) for other in row.spans) for span in said))
    return score


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


def labels(rows, verdicts):
    """One label against all others, for each label of the corpus."""
    scores = collections.defaultdict(Score)
    for row in agreed(rows):
        said = verdicts[row.id]
        scores[row.label].add(sought=1, found=said == row.label)
        scores[said].add(said=1, right=said == row.label)
    return dict(scores)
