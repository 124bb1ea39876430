"""National codes: proven ones, those of the organisation's file, and `[PUUTTUU]` for the rest."""

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from app.reference.code_sets import ROOT, CodeFile

MISSING: Final = "[PUUTTUU]"
"""What stands where a code is needed and nobody has given it: no code is ever guessed."""

# Values that published schemas prove (domain.md 1.5; 126: the list of 19006, 112: that of 15020).
PROVEN: Final = MappingProxyType(
    {
        ("1250", "home-visit"): ("3", "Käynti asiakkaan luona"),
        ("112", "yes"): ("K", "Kyllä"),
        ("112", "no"): ("E", "Ei"),
        ("126", "client"): ("Y30", "Asiakkaasta johtuva syy"),
        ("126", "organisation"): ("Y32", "Organisaatiosta johtuva syy"),
    }
)


@dataclass(frozen=True, slots=True)
class Coding:
    """One code value."""

    system: str
    code: str
    display: str

    def as_json(self) -> dict[str, str]:
        """The object that Sosmeta and FHIR share."""
        return {"system": self.system, "code": self.code, "display": self.display}


@dataclass(frozen=True, slots=True)
class Codes:
    """Looks codes up: the organisation's file wins over the proven ones."""

    file: CodeFile | None = None

    def find(self, code_set: str, key: str) -> Coding | None:
        """Give the value for our key, None where nobody has given one."""
        for entry in reversed(self.file.code if self.file else []):
            if (entry.set, entry.key) == (code_set, key):
                return Coding(ROOT + code_set, entry.code, entry.display)
        if (code_set, key) in PROVEN:
            return Coding(ROOT + code_set, *PROVEN[code_set, key])
        return None


@dataclass(slots=True)
class CodeWriter:
    """Writes codes into one document and notes which stand as `[PUUTTUU]`."""

    codes: Codes
    incomplete: list[str] = field(default_factory=list)

    def national(self, code_set: str, key: str, path: str, display: str) -> dict[str, str]:
        """The code object for `path`, with `[PUUTTUU]` where the code isn't known.

        `display` says in words what is meant while the code is missing.
        """
        found = self.codes.find(code_set, key)
        if found is None:
            self.incomplete.append(path)
            found = Coding(ROOT + code_set, MISSING, display)
        return found.as_json()
