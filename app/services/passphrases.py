"""What may be said of a passphrase while it is typed, and a random one to suggest."""

import secrets
from collections.abc import Callable

from app.security.passphrase import (
    STANDARD_KDF,
    STANDARD_LIMITS,
    Judgement,
    KdfLimits,
    KdfParameters,
    Strength,
    Weakness,
    generated_phrase,
    judge,
)
from app.security.recovery import RecoveryCode

__all__ = [
    "STANDARD_KDF",
    "STANDARD_LIMITS",
    "Judgement",
    "KdfLimits",
    "KdfParameters",
    "RecoveryCode",
    "Strength",
    "Weakness",
    "judge",
    "suggested_phrase",
]


def suggested_phrase(choose: Callable[[int], int] = secrets.randbelow) -> str:
    """Give a phrase of five random Finnish words; `choose(n)` gives 0 … n-1."""
    return generated_phrase(choose)
