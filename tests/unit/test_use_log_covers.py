"""No log, no view: every service that opens the store takes part in the use log (703/2023 10 §)."""

import ast
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from app.domain.use_log import LogGroup
from app.reference.vocabularies import Vocabulary, entries

ROOT = Path(__file__).parents[2]
SERVICES = sorted((ROOT / "app" / "services").glob("*.py"))
SOURCES = [*SERVICES, *sorted((ROOT / "app" / "storage").glob("*.py"))]
OPENINGS = frozenset(("read", "write", "view"))
LOGGING = frozenset(
    (
        "log_use",
        "store_record",
        "store_own",
        "keep_pdf",
        "view",
        "viewing",
        "keep_booking",
        "cancel_row",
        "bring_row_back",
        "log_disclosure",
        "_log",
        "save_logged",
    )
)
# what makes an event out of an act; the argument at the place is its action or object type
MAKERS = {"UseEvent": (0, 1), "record_act": (0, 1), "section_opened": (None, 0),
          "list_shown": (None, 0)}  # fmt: skip

PAGE_LOGS = "a part of a page whose opening is logged with it"
NO_CLIENT = "no client data: counts, states or her own settings"
WORKED = "reads for a rule and shows nothing of it"
SILENT = {
    "booking_series.following": NO_CLIENT,
    "bookings.is_at_meeting": WORKED,
    "bookings.next_booking": PAGE_LOGS,
    "capacity.load_capacity": NO_CLIENT,
    "caseload.section_counts": PAGE_LOGS,
    "summary.load_head": PAGE_LOGS,
    "days_off.add_days_off": NO_CLIENT,
    "days_off.remove_days_off": NO_CLIENT,
    "decisions.new_decision": PAGE_LOGS,
    "distances.load_distance": NO_CLIENT,
    "distances.load_place": NO_CLIENT,
    "distances.places_of_nobody": NO_CLIENT,
    "drafts.list_drafts": PAGE_LOGS,
    "foreign_calendar.foreign_state": NO_CLIENT,
    "group_sessions.found_names": WORKED,
    "group_sessions.load_session_form": NO_CLIENT,
    "group_sessions.new_session": NO_CLIENT,
    "groups.list_groups": NO_CLIENT,
    "groups.load_group_form": NO_CLIENT,
    "groups.new_member": WORKED,
    "goals.goal_history": PAGE_LOGS,
    "goals.goal_revisions": PAGE_LOGS,
    "goals.proposed_review": WORKED,
    "method_use.method_counts": NO_CLIENT,
    "ideas.list_ideas": NO_CLIENT,
    "ideas.load_idea": NO_CLIENT,
    "lifts.load_lift": NO_CLIENT,
    "measures.measure_revisions": PAGE_LOGS,
    "network.network_consent": PAGE_LOGS,
    "period_acts.new_act": PAGE_LOGS,
    "period_acts.period_dates": WORKED,
    "periods.proposed_tier": WORKED,
    "plans.list_plans": PAGE_LOGS,
    "service_directory.list_services": NO_CLIENT,
    "structured_documents.why_no_documents": WORKED,
    "unit_review.list_unit_reviews": NO_CLIENT,
    "visit_safety.load_safety": NO_CLIENT,
    "unit_review.load_unit_review": NO_CLIENT,
    "service_directory.load_service": NO_CLIENT,
    "search.search": "a keystroke is no view: opening a hit is logged (architecture.md 5)",
    "place_names.place_names_in": WORKED,
    "backups.is_due": NO_CLIENT,
    "day_pack.put_off_draft": WORKED,
    "day_pack.bring_back_draft": WORKED,
    "notices.planned_notices": NO_CLIENT,
    "first_day.load_first_day": NO_CLIENT,
    "backups.keep_backups": NO_CLIENT,
    "client_voice.client_voice": NO_CLIENT,
    "feedback_terms.load_terms": NO_CLIENT,
    "improvements.add_improvement": NO_CLIENT,
    "improvements.remove_improvement": NO_CLIENT,
    "client_eyes.look_with_client_eyes": WORKED,
    "client_import.last_import": NO_CLIENT,
    "code_sets.code_file_in_force": NO_CLIENT,
    "access_tokens.kept_login": NO_CLIENT,
    "exchange.sync_state": NO_CLIENT,
    "server_login.login_row": NO_CLIENT,
    "server_login.login_settings": NO_CLIENT,
    "exchange.channels": NO_CLIENT,
    "letterhead.load_logo": NO_CLIENT,
    "profiles.profile_in_force": NO_CLIENT,
    "profiles.profiles_at_hand": NO_CLIENT,
    "profiles.unknown_profile": NO_CLIENT,
    "purge.purge_due": NO_CLIENT,
    "purge.purge_overdue": NO_CLIENT,
    "purge.purged_count": NO_CLIENT,
    "purge.grace_of": NO_CLIENT,
    "purge_steps.owes_key_change": NO_CLIENT,
    "low_threshold.count_encounter": "of nobody known: the log would hold the moment",
    "low_threshold.take_back_encounter": "as counting",
    "monitoring.load_monitoring": NO_CLIENT,
    "instruments.list_instruments": NO_CLIENT,
    "paper_templates.templates_in_force": NO_CLIENT,
    "settings.load_setting": NO_CLIENT,
    "settings.save_setting": "the use case around it logs; the place she was at is no act",
    "colleagues.list_colleagues": NO_CLIENT,
    "colleagues.own_fingerprint": NO_CLIENT,
    "package_rows.list_packages": NO_CLIENT,
    "practice_packages.add_practice_package": "the use cases that it calls log",
    "packages_in.accept_record": "what it calls logs each record",
    "packages_in.open_package": "what it calls logs each client and the disclosure",
    "leave_cards.cards_needed": NO_CLIENT,
    "leave_cards.leave_cards": NO_CLIENT,
    "paper_desk.desk_of_nobody": "its papers set what their pages have read and logged",
    "travel_sheet.travel_paper": "sets what load_travel has read and logged",
    "tomorrow_pack.pack_paper": "sets what load_pack has read and logged",
    "monitoring_report.monitoring_paper": NO_CLIENT,
    "worker.load_worker": "her own data",
}


def called(node: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for found in ast.walk(node):
        if isinstance(found, ast.Call):
            name = found.func
            if isinstance(name, ast.Attribute):
                yield name.attr, found
            elif isinstance(name, ast.Name):
                yield name.id, found


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            yield node


def is_public_use_case(function: ast.FunctionDef) -> bool:
    first = function.args.args[:1]
    return not function.name.startswith("_") and bool(first) and first[0].arg == "store"


def silent() -> set[str]:
    """Public functions that open the store and neither log nor call a private one that does."""
    found = set()
    for path in SERVICES:
        own = {one.name: one for one in functions(path)}
        loud = {name for name, one in own.items() if LOGGING & {n for n, _ in called(one)}}
        for name, one in own.items():
            calls = {call for call, _ in called(one)}
            if is_public_use_case(one) and calls & OPENINGS and not calls & (LOGGING | loud):
                found.add(f"{path.stem}.{name}")
    return found


@pytest.mark.requirement("I3.3", "S3", "K37")
def test_who_opens_the_store_logs_or_is_named_here_with_a_reason() -> None:
    assert silent() <= set(SILENT)


def texts(node: ast.AST) -> Iterator[str]:
    """Give the string literals in an expression, but for the beginnings of f-strings."""
    for part in ast.walk(node):
        told = part.value if isinstance(part, ast.Constant) else None
        if isinstance(told, str) and not told.endswith("-"):
            yield told


def of_calls(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for name, call in called(tree):
        for place, kind in zip(MAKERS.get(name, ()), ("action", "object"), strict=False):
            if place is not None and place < len(call.args):
                found = call.args[place]
                if isinstance(found, ast.Constant):
                    yield kind, str(found.value)
        if name in ("save_logged", "_log"):
            yield from (("action", code) for one in call.args[-1:] for code in texts(one))


def of_choices(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """`action = "goal-changed" if … else "goal-added"`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "action":
            yield from (("action", code) for code in texts(node.value))


def literals() -> Iterator[tuple[str, str, str]]:
    """Give (file, kind, code) for every action and object type that is written as a literal."""
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for kind, code in chain(of_calls(tree), of_choices(tree)):
            yield path.stem, kind, code


@pytest.mark.requirement("I3.3", "R14")
def test_every_code_in_the_log_has_its_words_and_its_group() -> None:
    known = {
        "action": {one.id for one in entries(Vocabulary.LOG_ACTIONS)},
        "object": {one.id for one in entries(Vocabulary.LOG_OBJECTS)},
    }
    found = list(literals())
    assert len(found) > 60
    assert sorted({one for one in found if one[2] not in known[one[1]]}) == []
    groups = {one.group for one in entries(Vocabulary.LOG_ACTIONS)}
    assert groups == {group.value for group in LogGroup}
