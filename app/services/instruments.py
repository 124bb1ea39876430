"""The instruments in force: the shipped ones, and those that an organisation has loaded."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from app.reference.instruments import (
    GAS,
    Instrument,
    InstrumentRefused,
    parse_instrument,
    shipped_instruments,
)
from app.services.settings import setting_in
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = ["Instrument", "InstrumentRefused", "list_instruments", "take_instrument"]

_NAME: Final = "own-instruments"


def list_instruments(store: Store) -> tuple[Instrument, ...]:
    """Give the instruments to choose from: an organisation's file stands for the shipped shell."""
    with store.read() as session:
        return instruments_of(session)


def instruments_of(session: Session) -> tuple[Instrument, ...]:
    """Give the instruments in force inside another use case."""
    return _in_force(tuple(sorted(setting_in(session, _NAME, {}).items())))


def take_instrument(store: Store, path_name: str, content: bytes) -> Instrument:
    """Take an organisation's instrument file, in place of one of the same id.

    Raises:
        InstrumentRefused: with file, line and reason; the last good one stays in force. GAS and
            the own rating are built in and stay as they are.
    """
    name = Path(path_name).name
    instrument = parse_instrument(name, content)
    built_in = {one.id for one in shipped_instruments() if one.licence.shipped}
    if instrument.id in built_in | {GAS}:
        raise InstrumentRefused(file=name, line=0, field="id", reason="id-taken")
    with store.write() as session:
        kept = session.get(Setting, _NAME)
        own = dict(kept.value) if kept is not None else {}
        own[instrument.id] = content.decode("utf-8")
        session.merge(Setting(name=_NAME, value=own))
        log_use(session, UseEvent("instrument-taken", "settings"))
    return instrument


@lru_cache(maxsize=8)
def _in_force(own: tuple[tuple[str, str], ...]) -> tuple[Instrument, ...]:
    found = {one.id: one for one in shipped_instruments()}
    for instrument_id, text in own:
        found[instrument_id] = parse_instrument(f"{instrument_id}.toml", text.encode())
    return tuple(found.values())
