"""All tables of the store, one module per area; importing this package registers every one."""

from app.storage.schema import (
    audit,
    calendar,
    client,
    client_voice,
    exchange,
    goal,
    low_threshold,
    measure,
    meeting,
    needs,
    network,
    period,
    plan,
    purge,
    search,
    worker,
)

__all__ = [
    "audit",
    "calendar",
    "client",
    "client_voice",
    "exchange",
    "goal",
    "low_threshold",
    "measure",
    "meeting",
    "needs",
    "network",
    "period",
    "plan",
    "purge",
    "search",
    "worker",
]
