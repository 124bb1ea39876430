"""The frozen content of a unit, and the Sosmeta document that it makes or waits for."""

from dataclasses import dataclass, replace

from app.domain.exchange import ExportUnit
from app.domain.snapshots import PlanSnapshot, Subject
from app.formats.codes import Codes
from app.formats.snapshot_json import Snapshot, from_payload
from app.formats.sosmeta_meeting import meeting_document
from app.formats.sosmeta_parts import SosmetaDocument, why_no_sosmeta
from app.formats.sosmeta_plan import plan_document


@dataclass(frozen=True, slots=True)
class SosmetaFacts:
    """The document, or why there is none; and which of its codes stand as `[PUUTTUU]`."""

    document: SosmetaDocument | None
    waits_because: str
    incomplete: tuple[str, ...]


def sosmeta_of(snapshot: Snapshot, codes: Codes) -> SosmetaFacts:
    """Make the Sosmeta document of a snapshot, if what it needs is known."""
    plan = isinstance(snapshot, PlanSnapshot)
    reason = why_no_sosmeta(snapshot.subject, snapshot.author, hetu_needed=plan)
    if reason:
        return SosmetaFacts(None, reason, ())
    if isinstance(snapshot, PlanSnapshot):
        document = plan_document(snapshot, codes)
    else:
        document = meeting_document(snapshot, codes)
    return SosmetaFacts(document, "", document.incomplete)


def snapshot_of(unit: ExportUnit, *, protected: bool) -> Snapshot:
    """Give the frozen content; a turvakielto that came after it was frozen counts too."""
    snapshot = from_payload(unit.payload)
    if not protected:
        return snapshot
    subject = replace(snapshot.subject, protected=True)
    if isinstance(snapshot, PlanSnapshot):
        return plan_told_of(snapshot, subject)
    return replace(snapshot, subject=subject)


def plan_told_of(plan: PlanSnapshot, subject: Subject) -> PlanSnapshot:
    """Give a frozen plan with its client as `subject`; with turvakielto nothing tells where.

    Formats leave out the places and addresses of a protected client; here goes what they cannot
    know: services run beside the period are named without who provides them.
    """
    before = plan.previous
    told = replace(
        plan, subject=subject, previous=plan_told_of(before, subject) if before else None
    )
    if not subject.protected:
        return told
    return replace(told, services_now=tuple(replace(one, who="") for one in told.services_now))
