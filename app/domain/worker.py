"""The worker who owns the store, and the organisation whose work she does."""

import re
from dataclasses import dataclass
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem, too_long
from app.text import Language

_OID = re.compile(r"\d+(\.\d+)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerDraft:
    """What the first start asks; ids are OIDs of the SOTE organisation register, or empty.

    Organiser and producer stand on every document (703/2023 38 §), the worker's id in the
    organisation in the use log (703/2023 10 §). `professional` tells whether she is a professional
    of social care, who answers for the content of social rehabilitation (E24). `funding` is the
    project or cost centre that pays, where a team has several (H29).
    """

    first_names: str = ""
    last_name: str = ""
    title: str = ""
    phone: str = ""
    worker_number: str = ""
    public_service: bool = False
    professional: bool = True
    unit: str = ""
    organiser_name: str = ""
    organiser_id: str = ""
    producer_name: str = ""
    producer_id: str = ""
    profile: str = "thl"
    language: Language = "fi"
    funding: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What is missing or wrong; names and title are needed, since papers carry them."""
        found = [
            Problem("required", name)
            for name in ("first_names", "last_name", "title", "organiser_name")
            if not getattr(self, name).strip()
        ]
        found += [
            Problem("not-an-oid", name)
            for name in ("organiser_id", "producer_id")
            if (value := getattr(self, name).strip()) and not _OID.fullmatch(value)
        ]
        found += too_long(
            self,
            ("first_names", "last_name", "title", "unit", "organiser_name", "funding"),
            limits.NAME,
        )
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerRow(WorkerDraft):
    """The stored worker."""

    id: UUID
    version: int

    @property
    def name(self) -> str:
        """First names and last name."""
        return f"{self.first_names} {self.last_name}".strip()
