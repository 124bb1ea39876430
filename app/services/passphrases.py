"""What may be said of a passphrase while it is typed, and a random one to suggest."""

import secrets
from collections.abc import Callable

from app.security.passphrase import (
    PRACTICE_KDF,
    STANDARD_KDF,
    STANDARD_LIMITS,
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
from app.security.recovery import RecoveryCode

__all__ = [
    "PRACTICE_KDF",
    "STANDARD_KDF",
    "STANDARD_LIMITS",
    "Judgement",
    "KdfLimits",
    "KdfParameters",
    "RecoveryCode",
    "Strength",
    "Weakness",
    "calibrate",
    "judge",
    "phrase_bits",
    "suggested_phrase",
]


def suggested_phrase(choose: Callable[[int], int] = secrets.randbelow) -> str:
    """Give a phrase of five random Finnish words; `choose(n)` gives 0 … n-1."""
    return generated_phrase(choose)
