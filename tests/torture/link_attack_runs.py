"""Many worlds against the ballot box: what two adversaries with every key could link (S4)."""

import tempfile
from pathlib import Path

from app.security.sealing import new_private_key, public_key_of
from tests import link_attack as link
from tests.torture.figures import Figures, Pace

_LEAST = 4
# Five are all alike with 3 x (1/3)^5 = 1.2 % for even shares; the rest is room for chance.
_MOST_UNANIMOUS = 0.10


def run(pace: Pace) -> Figures:
    """Attack the box as built, with and without an organisation's key; a mutant is the control."""
    public_key = public_key_of(new_private_key())
    violations: list[str] = []
    answers = left = alike = local_second = sealed_second = rounds = 0
    with tempfile.TemporaryDirectory() as place:
        for number, dice in pace.rounds(_LEAST):
            rounds += 1
            meetings = link.world(dice)
            folder = Path(place) / str(number)
            first, second = link.attack(link.AsBuilt, meetings, folder)
            sealed, sealed_later = link.attack(
                link.AsBuilt, meetings, folder, public_key=public_key
            )
            answers += first.answers
            left += first.residual
            alike += first.right
            local_second += second.right
            sealed_second += sealed_later.right
            if first.right > first.residual or sealed.right:
                violations.append(pace.told(number, "an answer was linked by one look later"))
        control, _ = link.attack(
            link.WithRowid, link.world(pace.dice("control")), Path(place) / "c"
        )
    if control.share != 1:
        violations.append("the control was not found: the attack proves nothing")
    if rounds >= 20 and sealed_second > _MOST_UNANIMOUS * answers:
        violations.append("more sealed answers were linked than batches all alike explain")
    counts = {
        "worlds": rounds,
        "answers": answers,
        "still in the box at the look": left,
        "told by one look, all alike in the box": alike,
        "copies after each meeting, no organisation key %": 100 * local_second / answers,
        "copies after each meeting, sealed %": 100 * sealed_second / answers,
    }
    return Figures(counts=counts, violations=tuple(violations))
