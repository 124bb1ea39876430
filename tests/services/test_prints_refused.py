"""Prints that the organisation refuses: every way a paper leaves ends in the same sentence."""

import ast
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from app.cli.messages import sentence
from app.domain.meetings import AgreedMatter, ContactForm, Participant
from app.domain.monitoring import Span
from app.errors import UserError
from app.progress import NoProgress
from app.services import papers_out, silence, slips, travel_sheet
from app.services.calendar_export import save_calendar
from app.services.log_export import sealer
from app.services.log_report import save_client_log_report
from app.services.monitoring_report import save_report
from app.services.organisation import refresh_organisation
from app.services.prints import PrintsRefused, check_prints, prints_allowed
from app.services.vault import Store
from tests.casework import (
    NOW,
    TODAY,
    add_client,
    add_worker,
    book,
    booking,
    events,
    log,
    visit,
)
from tests.county import County

ROOT = Path(__file__).parents[2]
AUTUMN = Span("half-year", TODAY.replace(month=7, day=1), TODAY.replace(month=12, day=31))
PDF = b"%PDF-1.7 a paper"

Way = Callable[[Store, UUID, Path], object]


def _slips(store: Store, client: UUID, path: Path) -> None:
    agreed = (AgreedMatter(id=UUID(int=1), text="Soitan", who="Sisko"),)
    people = (Participant(role="client"), Participant(role="Sisko"))
    draft = visit(client, form=ContactForm.NETWORK, participants=people, agreed=agreed,
                  people_consent="spoken")  # fmt: skip
    meeting = log(store, draft)
    keep = partial(slips.keep_slips, store, meeting, PDF, way="file", recipient="Sisko", now=NOW)
    papers_out.save_paper(store, path, PDF, keep)


def _plan(store: Store, client: UUID, path: Path) -> None:
    keep = partial(papers_out.keep_printed, store, client, None, PDF, way="file")
    papers_out.save_paper(store, path, PDF, partial(keep, recipient="client", now=NOW))


def _card(store: Store, client: UUID, path: Path) -> None:
    keep = partial(silence.keep_card, store, client, PDF, way="file", now=NOW)
    papers_out.save_paper(store, path, PDF, keep)


def _report(store: Store, client: UUID, path: Path) -> None:
    save_report(store, AUTUMN, path, language="fi", today=TODAY, now=NOW, progress=NoProgress())


def _log_report(store: Store, client: UUID, path: Path, *, for_purge: bool = False) -> None:
    save_client_log_report(
        store,
        client,
        path,
        language="fi",
        now=NOW,
        progress=NoProgress(),
        for_purge=for_purge,
    )


def _calendar(store: Store, client: UUID, path: Path) -> None:
    book(store, booking(client))
    save_calendar(store, path, TODAY, language="fi", now=NOW)


def _travel(store: Store, client: UUID, path: Path) -> None:
    month = travel_sheet.load_travel(store, TODAY, now=NOW)
    travel_sheet.save_travel_csv(store, month, path, "fi")


WAYS: dict[str, tuple[str, Way]] = {
    "plan": ("plan.pdf", _plan),
    "slips": ("slips.pdf", _slips),
    "card": ("card.pdf", _card),
    "one page": ("report.pdf", _report),
    "table": ("report.csv", _report),
    "calendar": ("calendar.ics", _calendar),
    "travel sheet": ("travel.csv", _travel),
    "log report": ("log.pdf", _log_report),
    "log lines": ("log.jsonl", _log_report),
}


SEALED = {"packages_out._write_out"}  # it opens for one colleague only


@pytest.fixture
def county(store: Store, tmp_path: Path) -> County:
    add_worker(store)
    county = County(tmp_path / "etc")
    county.deploy(county.settings(prints_allowed=False))
    refresh_organisation(store, county.site, today=TODAY)
    return county


@pytest.mark.requirement("I10.3", "I3.7")
@pytest.mark.parametrize("way", WAYS)
def test_prints_refused_by_the_organisation_leave_on_no_way(
    store: Store, county: County, tmp_path: Path, way: str
) -> None:
    client = add_client(store)
    before = events(store)
    name, leave = WAYS[way]
    with pytest.raises(PrintsRefused):
        leave(store, client, tmp_path / name)
    assert not (tmp_path / name).exists() and not list(tmp_path.glob(".*.part"))
    left = {"document-left", "report-exported", "log-report-made", "calendar-exported"}
    assert not left & {action for action, _ in events(store)[len(before) :]}
    assert sentence(PrintsRefused(), "fi").startswith("Organisaatio ei salli papereita")


@pytest.mark.requirement("I10.3", "I3.6")
def test_what_is_no_paper_still_goes_its_way(store: Store, county: County, tmp_path: Path) -> None:
    client = add_client(store)
    _log_report(store, client, tmp_path / "purge.jsonl", for_purge=True)
    seal = sealer(store)
    assert seal is not None
    sealed = partial(save_client_log_report, store, client, tmp_path / "log.sealed", language="fi")
    sealed(now=NOW, seal=seal, progress=NoProgress())
    assert (tmp_path / "purge.jsonl").exists() and (tmp_path / "log.sealed").exists()


@pytest.mark.requirement("I10.3")
def test_papers_leave_again_when_the_organisation_lets_them(
    store: Store, county: County, tmp_path: Path
) -> None:
    assert not prints_allowed(store)
    with pytest.raises(UserError):
        check_prints(store)
    county.deploy(county.settings(2))
    refresh_organisation(store, county.site, today=TODAY)
    check_prints(store)
    _report(store, add_client(store), tmp_path / "report.csv")
    assert (tmp_path / "report.csv").exists()


@pytest.mark.requirement("I10.3")
def test_whoever_writes_a_paper_asks_whether_it_may_leave() -> None:
    asks: set[str] = set()
    silent: set[str] = set()
    for path in (ROOT / "app").rglob("*.py"):
        source = path.read_text("utf-8")
        for node in ast.walk(ast.parse(source)) if "write_whole(" in source else ():
            if not isinstance(node, ast.FunctionDef):
                continue
            called = {
                call.func.id
                for call in ast.walk(node)
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
            }
            if "write_whole" in called:
                (asks if "check_prints" in called else silent).add(f"{path.stem}.{node.name}")
    assert silent == SEALED
    assert len(asks) >= 5
