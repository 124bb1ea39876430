"""Golden stores of every released version: opened, migrated, compared; newer ones refused."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.feedback import Question
from app.services.caseload import list_caseload
from app.services.feedback import feedback_results
from app.services.finding import Finder
from app.services.vault import Store, unlock
from app.services.verification import verify_store
from app.storage import migrate
from app.storage.engine import connect
from app.storage.errors import StoreNewer
from app.text import local
from tests import golden_stores
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, PRACTICE_NOW, Clock

ROOT = Path(__file__).parents[2]
# What a later revision changed in a golden store on purpose: {(version, table): why}.
CHANGED: dict[tuple[str, str], str] = {}


@pytest.fixture(params=golden_stores.versions())
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the golden store of a version."""
    return Path(shutil.copytree(golden_stores.FOLDER / request.param, tmp_path / request.param))


@pytest.fixture
def opened(golden: Path) -> Iterator[Store]:
    """The golden store, unlocked and migrated by this version as the worker does it."""
    store = unlock(golden, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=Clock(PRACTICE_NOW))
    yield store
    store.close()


@pytest.mark.requirement("I10.2", "A3")
def test_golden_stores_are_migrated_with_every_row_and_value(golden: Path) -> None:
    told = json.loads((golden / golden_stores.CONTENT).read_text("utf-8"))
    path, key = golden / "store.db", golden_stores.database_key(golden)
    before = golden_stores.content_of(path, key)
    assert before == told["tables"], "the golden store was changed since it was made"
    assert sum(table["rows"] for table in before.values()) > 1500

    migrate.migrate(path, key)

    after = golden_stores.content_of(path, key, before)
    assert [
        name
        for name in before
        if after[name] != before[name] and (golden.name, name) not in CHANGED
    ] == []
    copied = path.with_name(f"store.db.{told['revision']}.bak")
    assert copied.exists() is (told["revision"] != migrate.HEAD), "a way back"


@pytest.mark.requirement("I10.2", "A3")
def test_golden_stores_open_and_their_content_is_shown(opened: Store) -> None:
    today = local(PRACTICE_NOW).date()
    report = verify_store(opened)
    assert report.sound and report.log.events > 300
    clients = [row.client.name for row in list_caseload(opened, today=today, now=PRACTICE_NOW)]
    assert len(clients) == 6
    assert any("Aino" in name for name in clients)
    assert Finder(opened, today=today, now=PRACTICE_NOW).find("velkaneuvonta").records
    assert feedback_results(opened, Question.MEETING).months


@pytest.mark.requirement("I10.2")
def test_a_golden_store_that_a_newer_version_has_migrated_is_refused_politely(golden: Path) -> None:
    path = golden / "store.db"
    with closing(connect(path, golden_stores.database_key(golden))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(StoreNewer) as refused:
        unlock(golden, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=Clock(PRACTICE_NOW))
    assert refused.value.values == {"found": "9999"}
    assert path.read_bytes() == before


@pytest.mark.requirement("I10.2")
def test_every_released_version_has_its_golden_store() -> None:
    headings = re.findall(
        r"^## (\d+\.\d+\.\d+) – (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    released = {version for version, when in headings if re.fullmatch(r"[\d.]+", when)}
    known = {version for version, _ in headings}
    assert headings and released <= set(golden_stores.versions()) <= known


@pytest.mark.requirement("I10.2")
def test_the_golden_store_of_a_version_is_not_written_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = sorted((path, path.stat().st_mtime_ns) for path in golden_stores.FOLDER.rglob("*"))
    assert golden_stores.main([]) == 1
    assert "a released one is never changed" in capsys.readouterr().out
    assert before == sorted((p, p.stat().st_mtime_ns) for p in golden_stores.FOLDER.rglob("*"))
