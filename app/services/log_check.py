"""Does the use log hold: its chain, the disclosure log that it vouches for, and its newest end."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.progress import Progress
from app.security.audit_chain import BreakKind, ChainBreak
from app.services.log_receipts import compare_receipt
from app.services.settings import load_setting, save_setting
from app.storage import anchor, use_log
from app.storage.anchor import ANCHOR_NAME, AnchorState
from app.storage.disclosure_log import first_bad_disclosure
from app.storage.schema.audit import DisclosureLog, UseLog
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = [
    "AnchorState",
    "BreakKind",
    "ChainBreak",
    "LogCheck",
    "check_log",
    "last_log_check",
    "verify_log",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogCheck:
    """What was found.

    `first_break` names the first event that does not fit and how; `bad_disclosure` the first row
    of the disclosure log that no event vouches for (looked at only if the chain holds). `anchor`
    says whether a log cut short by someone who fitted its head would have been seen: only
    `HOLDS` says that nothing is missing at the end, `lost_events` is how many are at the least.
    `receipt` is the same comparison with what the log's controller has signed.
    """

    events: int
    disclosures: int
    at: datetime
    first_break: ChainBreak | None
    bad_disclosure: int | None
    anchor: AnchorState
    lost_events: int
    receipt: AnchorState = AnchorState.MISSING

    @property
    def holds(self) -> bool:
        """True when nothing was found that does not fit; a missing anchor is no finding."""
        return (
            self.first_break is None
            and self.bad_disclosure is None
            and AnchorState.BEHIND not in (self.anchor, self.receipt)
        )


_LAST: Final = "log-check"
_CHECK: Final = TypeAdapter(LogCheck)


def verify_log(store: Store, progress: Progress) -> LogCheck:
    """Check the whole log in slices, and log the result; long: call it in a job. Raises Cancelled.

    One picture of the store is read, so that work going on meanwhile does not disturb.
    """
    with store.read() as session:
        check = check_log(session, store, progress)
    with store.write() as session:
        details = {"events": check.events, "holds": int(check.holds)}
        if check.first_break is not None:
            details["broken-at"] = check.first_break.n
        log_use(session, UseEvent("log-verified", "use-log", details=details))
        save_setting(store, _LAST, _CHECK.dump_python(check, mode="json"))
    return check


def last_log_check(store: Store) -> LogCheck | None:
    """Give what the last check found, or None before the first."""
    kept = load_setting(store, _LAST)
    return None if kept is None else _CHECK.validate_python(kept)


def check_log(session: Session, store: Store, progress: Progress) -> LogCheck:
    """Check the log inside a reading session of another use case."""
    broken = use_log.verify(session, key=store.keys.audit_key, progress=progress)
    outside = anchor.compare(session, store.path.with_name(ANCHOR_NAME), store.keys.audit_key)
    known = store.finding  # what was seen at opening stands, though the anchor was renewed since
    finding = known if known.state is AnchorState.BEHIND else outside
    receipt, gone = compare_receipt(session, store)
    return LogCheck(
        events=session.scalar(select(func.count(UseLog.n))) or 0,
        disclosures=session.scalar(select(func.count(DisclosureLog.n))) or 0,
        at=store.clock(),
        first_break=broken,
        bad_disclosure=first_bad_disclosure(session) if broken is None else None,
        anchor=finding.state,
        lost_events=max(finding.events, gone),
        receipt=receipt,
    )
