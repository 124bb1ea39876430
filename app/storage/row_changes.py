"""What one write transaction changed in rows, so that it can be taken back (I9.4).

The store's own work is watched where it happens, row by row: no use case has to think of it,
and a new one is taken back without a word more.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from threading import get_ident
from typing import Any, Final

from sqlalchemy import Delete, Insert, Update, event, inspect
from sqlalchemy.orm import ColumnProperty, InstanceState, Mapper, ORMExecuteState, Session

from app.storage.schema.base import Base
from app.storage.search_index import Indexed
from app.storage.use_log import UseEvent

UNWATCHED: Final = frozenset(
    (
        "use_log",  # what was seen and done stays in the log
        "disclosure_log",
        "audit_head",
        "store_identity",
        "setting",  # her own choices have their own way back: choosing again
        "draft",  # drafts are brought back by their own undo
        "revision",  # taking back writes a new version and removes none
        "search_document",  # the index follows what it hangs on
        "low_threshold_count",  # counters have no rows to bring back
        "tombstone",
    )
)
GIVEN: Final = frozenset(("disclosure_log", "document", "print_event", "ledger_entry"))
"""A transaction that writes one of these gave something out of the house: it stays as it is."""

Values = dict[str, Any]


@dataclass(slots=True)
class RowChange:
    """One row: `before` is None for a new one, `after` is None for one that was removed."""

    mapper: Mapper[Any]
    key: tuple[Any, ...]
    before: Values | None
    after: Values | None


@dataclass(slots=True)
class Changes:
    """All that one transaction changed; `given` where it also did what cannot be taken back."""

    rows: dict[tuple[Mapper[Any], tuple[Any, ...]], RowChange] = field(default_factory=dict)
    revised: list[tuple[str, Any, Any]] = field(default_factory=list)
    acts: list[UseEvent] = field(default_factory=list)
    indexed: dict[tuple[str, Any], Indexed] = field(default_factory=dict)
    given: bool = False

    @property
    def can_be_taken_back(self) -> bool:
        """Whether anything of hers was changed, and nothing left the house with it."""
        return bool(self.rows) and not self.given

    def note(self, row: RowChange) -> None:
        """Put one row's change after the earlier ones of the same row."""
        place = (row.mapper, row.key)
        earlier = self.rows.get(place)
        if earlier is None:
            self.rows[place] = row
            return
        earlier.after = None if row.after is None else {**(earlier.after or {}), **row.after}
        if earlier.before is not None and row.before is not None:
            earlier.before = {**row.before, **earlier.before}
        if earlier.before is None and earlier.after is None:
            del self.rows[place]


def joined(changes: Iterable[Changes]) -> Changes:
    """Give what several transactions changed together: from the first state to the last."""
    whole = Changes()
    for one in changes:
        for row in one.rows.values():
            whole.note(replace(row))
        whole.revised += one.revised
        whole.acts += one.acts
        whole.indexed = one.indexed | whole.indexed
        whole.given = whole.given or one.given
    return whole


class Telling:
    """Tells whoever asked of the changes that one thread commits; jobs are not told of."""

    def __init__(self) -> None:
        self._who: tuple[int, Callable[[Changes], None]] | None = None
        self._resting = 0

    def to(self, changed: Callable[[Changes], None]) -> Callable[[], None]:
        """Tell from now on of what this thread changes, once it is committed.

        What is given ends it, unless somebody else has asked since.
        """
        who = self._who = (get_ident(), changed)

        def end(*_told: object) -> None:
            if self._who is who:
                self._who = None

        return end

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Tell of nothing that is written inside."""
        self._resting += 1
        try:
            yield
        finally:
            self._resting -= 1

    def watch(self, session: Session) -> Changes | None:
        """Note from now on what the flushes of a writing session change, if anybody asked."""
        if self._who is None or self._resting or self._who[0] != get_ident():
            return None
        changes = Changes()
        session.info.update(changes=changes, acts=changes.acts, indexed=changes.indexed)
        event.listen(session, "do_orm_execute", _executed)
        return changes

    def tell(self, changes: Changes | None) -> None:
        """Say that a transaction is committed."""
        if self._who is not None and changes is not None and changes.can_be_taken_back:
            self._who[1](changes)


def _executed(run: ORMExecuteState) -> None:
    """What is written past the rows cannot be seen: then nothing of it is offered to be undone."""
    statement = run.statement
    if isinstance(statement, Insert | Update | Delete) and str(statement.table) not in UNWATCHED:
        run.session.info["changes"].given = True


def _inserted(_mapper: object, _connection: object, row: object) -> None:
    _note(row, lambda state: (None, _values(state)))


def _updated(_mapper: object, _connection: object, row: object) -> None:
    _note(row, lambda state: (_before(state, changed=True), _changed(state)))


def _deleted(_mapper: object, _connection: object, row: object) -> None:
    _note(row, lambda state: (_before(state), None))


def _note(
    row: object, told: Callable[[InstanceState[Any]], tuple[Values | None, Values | None]]
) -> None:
    state: InstanceState[Any] = inspect(row)
    changes: Changes | None = state.session.info.get("changes") if state.session else None
    if changes is None:
        return
    name = str(state.mapper.local_table)
    changes.given = changes.given or name in GIVEN
    before, after = told(state)
    if name == "revision" and before is None and after is not None:
        changes.revised.append((after["kind"], after["record_id"], after["client_id"]))
    if name in UNWATCHED or name in GIVEN or (before == {} and after == {}):
        return
    key = tuple(state.mapper.primary_key_from_instance(row))
    changes.note(RowChange(state.mapper, key, before, after))


for _when, _then in (
    ("after_insert", _inserted), ("after_update", _updated), ("after_delete", _deleted)
):  # fmt: skip
    event.listen(Base, _when, _then, propagate=True)


def _columns(state: InstanceState[Any]) -> list[ColumnProperty[Any]]:
    return [one for one in state.mapper.column_attrs if one.key in state.dict]


def _values(state: InstanceState[Any]) -> Values:
    return {one.key: state.dict[one.key] for one in _columns(state)}


def _changed(state: InstanceState[Any]) -> Values:
    return {
        one.key: state.dict[one.key]
        for one in _columns(state)
        if state.attrs[one.key].history.has_changes()
    }


def _before(state: InstanceState[Any], *, changed: bool = False) -> Values:
    """Give the values that the store held: all of them, or of those that were changed."""
    values = {}
    for one in _columns(state):
        history = state.attrs[one.key].history
        if history.deleted:
            values[one.key] = history.deleted[0]
        elif not changed and not history.added:
            values[one.key] = state.dict[one.key]
    return values
