"""The worker's days off: kept as her own, told before they begin, no client's data."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from app.domain.days_off import DaysOff
from app.errors import InvalidInput
from app.services.settings import load_setting, save_setting, setting_in
from app.storage.store import Store
from app.text import Language

_NAME: Final = "days-off"


def list_days_off(store: Store, *, today: date) -> tuple[DaysOff, ...]:
    """Give what is not over yet, the next first."""
    return _coming(load_setting(store, _NAME, []), today)


def days_off_in(session: Session, today: date) -> tuple[DaysOff, ...]:
    """Give the same inside the transaction of another use case."""
    return _coming(setting_in(session, _NAME, []), today)


def add_days_off(store: Store, off: DaysOff, *, today: date) -> None:
    """Keep days off; those of the same days are kept once, with the cards of both.

    Raises:
        InvalidInput: a day is missing, or they end before they begin.
    """
    if problems := off.problems(today):
        raise InvalidInput(problems=problems)
    with store.write() as session:
        kept = _read(setting_in(session, _NAME, []))
        same = next((one for one in kept if _same(one, off)), off)
        cards = tuple(dict.fromkeys((*same.cards, *off.cards)))
        others = [one for one in kept if not _same(one, off)]
        _keep(store, [*others, replace(off, cards=cards)])


def remove_days_off(store: Store, off: DaysOff) -> None:
    """Take days off away again."""
    with store.write() as session:
        _keep(store, [one for one in _read(setting_in(session, _NAME, [])) if not _same(one, off)])


def _same(one: DaysOff, other: DaysOff) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def _coming(kept: Any, today: date) -> tuple[DaysOff, ...]:
    found = [one for one in _read(kept) if one.last is not None and one.last >= today]
    return tuple(sorted(found, key=lambda one: (one.first or date.max, one.last)))


def _keep(store: Store, kept: list[DaysOff]) -> None:
    save_setting(
        store,
        _NAME,
        [
            {"first": one.first.isoformat(), "last": one.last.isoformat(), "cards": one.cards}
            for one in kept
            if one.first and one.last
        ],
    )


def _read(kept: Any) -> list[DaysOff]:
    return [
        DaysOff(
            first=date.fromisoformat(one["first"]),
            last=date.fromisoformat(one["last"]),
            cards=_languages(one["cards"]),
        )
        for one in kept
    ]


def _languages(kept: list[Language]) -> tuple[Language, ...]:
    return tuple(kept)
