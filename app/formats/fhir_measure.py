"""The report of *Seuranta* as a FHIR R4 MeasureReport: counts and means, nobody in them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from app.domain.monitoring import Monitoring
from app.domain.monitoring_report import ReportLine, element_lines, report_lines
from app.domain.worker import WorkerRow
from app.formats.fhir_parts import Json, coding, concept, own_identifier
from app.reference.vocabularies import Vocabulary, label
from app.text import Language

MEASURE: Final = "urn:x-rinnalla:measure:seuranta"
_ABSENT: Final = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
_POPULATION: Final = "http://terminology.hl7.org/CodeSystem/measure-population"
_UCUM: Final = "http://unitsofmeasure.org"
_REPORTS: Final = UUID("3f0f6d0e-51f8-4b0c-9b7a-6f1d1f2a8c31")


def measure_report(
    figures: Monitoring, worker: WorkerRow | None, *, made_at: datetime, language: Language
) -> Json:
    """Give the lines of the report as groups; what is too small to be told is `masked`.

    The reporter is the unit, as the figures are of work and not of a worker.
    """
    days = {"start": figures.span.start.isoformat(), "end": figures.span.end.isoformat()}
    own = worker.id if worker else _REPORTS
    report: Json = {
        "resourceType": "MeasureReport",
        "identifier": [own_identifier(uuid5(own, f"seuranta {days['start']} {days['end']}"))],
        "language": language,
        "status": "complete",
        "type": "summary",
        "measure": MEASURE,
        "date": made_at.isoformat(timespec="seconds"),
        "period": days,
        "group": [
            *_groups(report_lines(figures), Vocabulary.MONITORING, language),
            *_groups(element_lines(figures), Vocabulary.CORE_ELEMENTS, language),
        ],
    }
    if worker and worker.unit.strip():
        report["reporter"] = {"type": "Organization", "display": worker.unit}
    return report


def _groups(lines: Iterable[ReportLine], words: Vocabulary, language: Language) -> list[Json]:
    system = f"urn:x-rinnalla:{words.value.replace('_', '-')}"
    return [
        {
            "code": concept(coding(system, line.code), text=label(words, line.code, language)),
            **(_score(line) if line.unit else _count(line)),
        }
        for line in lines
    ]


def _count(line: ReportLine) -> Json:
    kind = concept(coding(_POPULATION, "measure-population"))
    if line.number is None:
        return {"population": [{"code": kind, "_count": _absent(line)}]}
    return {"population": [{"code": kind, "count": int(line.number)}]}


def _score(line: ReportLine) -> Json:
    if line.number is None:
        return {"measureScore": _absent(line)}
    value = round(line.number, line.decimals) if line.decimals else round(line.number)
    return {"measureScore": {"value": value, "system": _UCUM, "code": line.unit}}


def _absent(line: ReportLine) -> Json:
    """Why there is no number: too small to be told, or nothing to reckon it from."""
    reason = "masked" if line.small else "unknown"
    return {"extension": [{"url": _ABSENT, "valueCode": reason}]}
