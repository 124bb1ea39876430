"""Henkilötunnus and temporary identifiers (VNA 690/2022 2 §; domain.md 7.1)."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from stdnum.exceptions import ValidationError
from stdnum.fi import hetu as finnish_identity

_LIKE_ONE: Final = re.compile(
    r"(?<![0-9A-Za-z])[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y](?![0-9A-Za-z])", re.IGNORECASE
)
_CENTURY = {**dict.fromkeys("ABCDEF", 2000), **dict.fromkeys("-YXWVU", 1900), "+": 1800}


@dataclass(frozen=True, slots=True)
class Hetu:
    """A valid personal identity code; the separator is a distinguishing part and is kept."""

    value: str

    @property
    def born(self) -> date:
        """The date of birth that the code carries."""
        century = _CENTURY[self.value[6]]
        return date(century + int(self.value[4:6]), int(self.value[2:4]), int(self.value[:2]))

    @property
    def artificial(self) -> bool:
        """True for individual numbers 900–999, which no real person has."""
        return int(self.value[7:10]) >= 900

    @property
    def masked(self) -> str:
        """`010594Y****`, how it is shown until she asks for it."""
        return f"{self.value[:7]}****"


def parse_hetu(text: str, *, today: date) -> Hetu | None:
    """The code, or None if form, date or check character is wrong or it lies in the future."""
    value = text.strip().upper()
    if len(value) != 11:  # stdnum would also take it without the separator
        return None
    try:
        found = Hetu(finnish_identity.validate(value, allow_temporary=True))
    except ValidationError:
        return None
    return found if found.value == value and found.born <= today else None


def holds_real_hetu(text: str, *, today: date) -> bool:
    """Whether a text holds, anywhere, a valid code that a real person may have."""
    codes = (parse_hetu(found, today=today) for found in _LIKE_ONE.findall(text))
    return any(code is not None and not code.artificial for code in codes)
