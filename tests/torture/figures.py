"""What a torture script gives back: what it counted, and every promise that was broken."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """`counts` are printed ("kills": 120); any line in `violations` fails the run.

    A violation names what was promised and what was found, with the seed that brings it back.
    """

    counts: Mapping[str, float]
    violations: tuple[str, ...] = field(default=())
