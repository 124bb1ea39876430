"""Passphrases for the interface: judging one while it is typed, suggesting one, fitting its cost."""

import secrets as system_secrets
from typing import NamedTuple

from app.security.passphrase import (
    PRACTICE_KDF,
    STANDARD_KDF,
    Judgement,
    KdfLimits,
    KdfParameters,
    Strength,
    Weakness,
    calibrate,
    generated_phrase,
    judge,
    phrase_bits,
)

__all__ = [
    "PRACTICE_KDF",
    "STANDARD_KDF",
    "Judgement",
    "KdfLimits",
    "KdfParameters",
    "Strength",
    "SuggestedPhrase",
    "Weakness",
    "calibrate",
    "judge",
    "suggest_phrase",
]


class SuggestedPhrase(NamedTuple):
    """A phrase of random Finnish words and how many bits it really has."""

    text: str
    bits: int


def suggest_phrase() -> SuggestedPhrase:
    """Give a fresh phrase of five words."""
    return SuggestedPhrase(generated_phrase(system_secrets.randbelow), phrase_bits())
