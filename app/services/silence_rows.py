"""The clients' own instructions inside other use cases."""

from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.gate_facts import OwnInstruction
from app.services.client_rows import Scope, Which, among, by_hex, scope_of, values_of
from app.storage.schema.silence import SilencePlan


def instructions(session: Session, only: Which) -> dict[str, OwnInstruction]:
    """Give what each client has agreed to, by the hex of the id, for the gate of the rhythm."""
    found = session.execute(_instructions_query(scope_of(only)), values_of(only))
    return {key: OwnInstruction(*facts) for key, *facts in found}


@cache
def _instructions_query(scope: Scope | None) -> Any:
    query: Any = select(
        by_hex(SilencePlan.client_id),
        SilencePlan.wait_days,
        SilencePlan.may_text,
        SilencePlan.may_come,
        SilencePlan.may_call,
        SilencePlan.call_whom,
    )
    return among(query, SilencePlan.client_id, scope)
