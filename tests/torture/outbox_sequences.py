"""Sequences of the outbox's state machine (security.md 5.5), and the five mutants as its control.

Hypothesis writes, corrects, withdraws, retries and marks, while network, server and machine fail in
every way: nothing twice, order within a record, sent means there, in the end all has arrived. A
round is 100 sequences; 500 at the least, `--rounds 500 outbox_sequences` are 50,000.
"""

from tests.outbox_machine import MUTANTS, play
from tests.torture.figures import Figures, Pace

_LEAST = 5
_AT_ONCE = 100
_MOST_FOR_A_FAULT = 40
"""A planted fault shows itself in every tenth to every hundredth sequence: 4,000 leave no luck."""
SHARE = 0.6


def run(pace: Pace) -> Figures:
    """Play sequences; each planted fault has to be found."""
    violations: list[str] = []
    played = 0
    for number, dice in pace.rounds(_LEAST):
        try:
            play(_AT_ONCE, dice.randrange(1 << 32))
        except (AssertionError, ValueError) as broken:
            violations.append(pace.told(number, f"a sequence broke a promise: {broken!r}"))
        played += _AT_ONCE
    found = [name for name in MUTANTS if _is_found(name, pace)]
    violations += [f"control: {name} was not found" for name in MUTANTS if name not in found]
    counts = {"sequences": played, "planted faults found": len(found)}
    return Figures(counts=counts, violations=tuple(violations))


def _is_found(name: str, pace: Pace) -> bool:
    dice = pace.dice(name)
    with MUTANTS[name]():
        return any(_breaks(dice.randrange(1 << 32)) for _ in range(_MOST_FOR_A_FAULT))


def _breaks(number: int) -> bool:
    try:
        play(_AT_ONCE, number)
    except (AssertionError, ValueError):
        return True
    return False
