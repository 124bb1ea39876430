"""The server, or the laptop, is killed in the middle of a queue: every entry arrives once (I8)."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.fhir_fixture import FhirServer
from tests.kills_in_the_middle import kill_laptops, kill_servers, make_queue, violations
from tests.node_server import ServerMissing

ENTRIES = 6


@pytest.fixture
def kept_server(tmp_path: Path) -> Iterator[FhirServer]:
    """A server of its own that keeps what it holds in a file."""
    try:
        server = FhirServer(tmp_path / "server.jsonl")
    except (ServerMissing, ImportError) as error:
        pytest.skip(f"no FHIR server: {error}")
    yield server
    server.stop()


@pytest.mark.requirement("I8.2", "S2.1")
def test_the_real_server_killed_and_restarted_in_the_middle_all_arrive_once(
    kept_server: FhirServer, tmp_path: Path
) -> None:
    queue = make_queue(tmp_path / "store", kept_server, "apotti", ENTRIES)
    kill_servers(queue, Random(5), gap=12, most=2)  # noqa: S311 - repeatable harm
    assert queue.kills == 2
    assert violations(queue) == []


@pytest.mark.requirement("I8.2", "S2.1")
def test_the_laptop_killed_likewise_all_arrive_once(
    fhir_server: FhirServer, tmp_path: Path
) -> None:
    queue = make_queue(tmp_path / "store", fhir_server, "apotti", ENTRIES)
    kill_laptops(queue, Random(5), gap=4)  # noqa: S311 - repeatable harm
    assert queue.kills >= 2
    assert violations(queue) == []
