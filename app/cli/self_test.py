"""`rinnalla self-test`: every step with invented data in a temporary folder; for each installer.

What lies on the disk meanwhile is an encrypted practice store and the packages of invented people;
the folder is removed at the end, also after a failure.
"""

import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

from app.cli.exit_codes import ExitCode
from app.cli.loopback_fhir import loopback_fhir
from app.cli.messages import line
from app.cli.print_paper import PRACTICE_CLIENT
from app.cli.stores import open_practice, utc_now
from app.domain.exchange import ChannelKind, ChannelSettings, UnitState
from app.errors import UserError
from app.progress import NoProgress
from app.services.caseload import list_caseload
from app.services.exchange import list_outbox, save_channel, send_waiting
from app.services.outbox import GRACE
from app.services.paper import PaperOptions, plan_paper, render_plan
from app.services.plans import list_plans
from app.services.practice import HANDOVER_NAME, ensure_practice_store
from app.services.vault import Store
from app.services.verification import verify_store
from app.text import Language, local

_SQLITE_HEAD: Final = b"SQLite format 3\x00"


class SelfTestFailed(UserError):
    """A step did not give what it should; `step` is its line's key."""

    code = "self-test-failed"


def self_test(_arguments: Namespace, language: Language) -> int:
    """Run the steps and print a line for each.

    Raises:
        SelfTestFailed; whatever a step raises.
    """
    with tempfile.TemporaryDirectory(prefix="rinnalla-self-test-") as name:
        test = _SelfTest(Path(name) / "practice")
        try:
            for key, step in test.steps():
                values = _tried(key, step, language)
                print(f"{line('ok', language)}: {line(key, language, **values)}", flush=True)
        finally:
            test.close()
    print(line("all-well", language))
    return ExitCode.DONE


def _tried(
    key: str, step: Callable[[], Mapping[str, object]], language: Language
) -> Mapping[str, object]:
    try:
        return step()
    except Exception:
        print(f"{line('failed', language)}: {key}", file=sys.stderr)
        raise


class _SelfTest:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._store: Store | None = None

    def steps(self) -> list[tuple[str, Callable[[], Mapping[str, object]]]]:
        """The steps in their order, each with the key of its line."""
        return [
            ("step-store", self._make),
            ("step-encrypted", self._is_encrypted),
            ("step-paper", self._write_paper),
            ("step-handover", self._handed_over),
            ("step-server", self._send_to_server),
            ("step-locked", self._lock_and_open),
            ("step-sound", self._is_sound),
        ]

    def close(self) -> None:
        """Lock the store."""
        if self._store is not None:
            self._store.close()

    def _open(self) -> Store:
        if self._store is None:
            self._store = open_practice(self._folder)
        return self._store

    def _make(self) -> Mapping[str, object]:
        ensure_practice_store(self._folder, now=utc_now(), progress=NoProgress())
        return {"clients": len(self._clients())}

    def _clients(self) -> Mapping[str, object]:
        now = utc_now()
        rows = list_caseload(self._open(), today=local(now).date(), now=now)
        return {row.client.name: row.client.id for row in rows}

    def _is_encrypted(self) -> Mapping[str, object]:
        content = self._open().path.read_bytes()
        plain = (_SQLITE_HEAD, b"Esimerkki", b"CREATE TABLE")
        _hold("step-encrypted", not any(found in content for found in plain))
        return {}

    def _write_paper(self) -> Mapping[str, object]:
        store, now = self._open(), utc_now()
        rows = list_caseload(store, today=local(now).date(), now=now)
        client = next(row.client for row in rows if row.client.name == PRACTICE_CLIENT)
        newest = max(list_plans(store, client.id), key=lambda plan: plan.number)
        paper = plan_paper(store, client.id, newest.id, PaperOptions(), now=now)
        pdf = render_plan(paper, NoProgress())
        _hold("step-paper", pdf.startswith(b"%PDF-") and len(pdf) > 10_000)
        return {"bytes": len(pdf)}

    def _handed_over(self) -> Mapping[str, object]:
        sent = [row for row in list_outbox(self._open()) if row.state is UnitState.SENT]
        packages = list((self._folder / HANDOVER_NAME).glob("*/manifest.json"))
        _hold("step-handover", len(sent) > 0 and len(sent) == len(packages))
        return {"sent": len(sent)}

    def _send_to_server(self) -> Mapping[str, object]:
        """Hand over what waits to a FHIR server on loopback, past the system's proxies."""
        import httpx2  # loads in this step only: another broken part keeps its own line

        store = self._open()
        folder = ChannelSettings(
            kind=ChannelKind.FOLDER, target=str(self._folder / HANDOVER_NAME), enabled=False
        )
        save_channel(store, folder)
        with loopback_fhir() as server, httpx2.HTTPTransport() as transport:
            save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=server.url))
            report = send_waiting(
                store,
                now=lambda: utc_now() + GRACE + timedelta(seconds=1),
                progress=NoProgress(),
                transport=transport,
                at_once=True,
            )
            arrived = server.of("DocumentReference")
        _hold("step-server", report.sent > 0 and report.sent == len(arrived))
        return {"sent": report.sent}

    def _lock_and_open(self) -> Mapping[str, object]:
        before = self._clients()
        self.close()
        self._store = None
        _hold("step-locked", self._clients() == before)
        return {}

    def _is_sound(self) -> Mapping[str, object]:
        report = verify_store(self._open())
        _hold("step-sound", report.sound)
        return {"events": report.log.events}


def _hold(step: str, holds: bool) -> None:
    if not holds:
        raise SelfTestFailed(step=step)
