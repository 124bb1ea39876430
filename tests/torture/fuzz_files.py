"""Give every parser of outside content harmed files: a condition to explain, or a whole result.

Never an uncaught exception, never half a result, never more than so much time and memory. The
corpus is a good file of each kind; harms are in its bytes, its tokens and its values (harm.py).
"""

import json
import resource
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from pathlib import Path
from random import Random
from uuid import UUID

import httpx2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.exchange import ExportUnit, Rendered, UnitKind
from app.errors import UserError
from app.formats.fhir_patient_import import read_patient_file
from app.reference.code_sets import read_code_file
from app.reference.instruments import parse_instrument
from app.reference.profiles import parse_profile
from app.security.audit_chain import Head
from app.security.key_file import device_backend, parse, passphrase_cost
from app.security.log_receipt import LogReceipt, read_receipt, signed_receipt
from app.security.organisation_config import (
    OrganisationSettings,
    pin_file,
    read_pin,
    read_signed,
    signed_file,
)
from app.security.organisation_keys import Role, public_file, public_part, read_public
from app.security.passphrase import STANDARD_LIMITS
from app.services import vault
from app.services.wrong_tries import TRIES_NAME, WrongTries
from app.storage import anchor, swap
from app.storage.backup import NOTE_FILE, STORE_FILE, read_backup
from app.storage.lock_file import HOLDER_NAME, _holder
from app.sync.fhir import FhirChannel
from app.sync.fhir_http import FhirHttp
from app.sync.folder import FolderChannel
from app.sync.package_files import MANIFEST
from tests.conftest import NOW
from tests.torture.figures import Figures, Pace
from tests.torture.harm import VALUES, harmed
from tests.torture.key_file_flips import whole as whole_key_file
from tests.torture.kill_nine import KDF, SECRET

ROOT = Path(__file__).resolve().parents[2]
LEAST = 4000
SHARE = 1.2
MOST_SECONDS = 5.0
MORE_MEMORY = 700 * 1024 * 1024
UNIT = ExportUnit(
    id=UUID(int=7), seq=1, kind=UnitKind.MEETING, record_id=UUID(int=8), client_id=UUID(int=9),
    revision=1, replaces=None, payload={}, content_hash="ab" * 32, created_at=NOW, not_before=NOW,
)  # fmt: skip
PATIENT = {
    "resourceType": "Patient", "id": "a", "birthDate": "1994-05-01", "active": True,
    "identifier": [{"system": "urn:oid:1.2.246.21", "value": "010594Y9032"}],
    "name": [{"use": "official", "family": "Esimerkki", "given": ["Demo-Aino"]}],
    "telecom": [{"system": "phone", "value": "040 123"}],
    "address": [{"line": ["Koekatu 1"], "city": "Salo", "postalCode": "24100"}],
    "communication": [{"language": {"coding": [{"code": "fi"}]}, "preferred": True}],
}  # fmt: skip
STATEMENT = {
    "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "software": {"name": "Koe"},
    "rest": [{"mode": "server", "interaction": [{"code": "transaction"}], "resource": [
        {"type": "DocumentReference", "conditionalCreate": True,
         "searchParam": [{"name": "identifier"}],
         "interaction": [{"code": "create"}, {"code": "read"}, {"code": "search-type"}]},
    ]}],
}  # fmt: skip
DOCUMENT = {
    "resourceType": "DocumentReference", "id": "d1", "status": "current",
    "meta": {"versionId": "1"},
    "identifier": [
        {"value": f"urn:uuid:{UNIT.id}"},
        {"value": "ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s"},
    ],
}  # fmt: skip
RENDERED = Rendered(
    package="koe", files={}, incomplete=(),
    bundle={"entry": [{
        "fullUrl": "urn:uuid:1", "resource": {
            **DOCUMENT, "date": "2026-11-11", "subject": {"reference": "urn:uuid:2"},
            "type": {"coding": [{"system": "s", "code": "c"}]},
        },
        "request": {"method": "POST", "ifNoneExist": "identifier=urn:uuid:7"},
    }]},
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parser:
    """One parser: good files of its kind, and what reads one and checks that it is whole."""

    corpus: tuple[bytes, ...]
    read: Callable[[bytes], object]


def _key_file(content: bytes) -> None:
    found = parse(content)
    passphrase_cost(found, STANDARD_LIMITS)
    device_backend(found)
    assert parse(found.to_bytes()) == found


def _import(content: bytes) -> None:
    drafts = read_patient_file(content, today=date(2026, 11, 11), new_id=repeat(UUID(int=1)))
    read = json.loads(content.decode("utf-8-sig"))
    entries = read["entry"] if read["resourceType"] == "Bundle" else [{"resource": read}]
    patients = [
        it for it in entries if isinstance(it, dict) and isinstance(it.get("resource"), dict)
    ]
    patients = [it for it in patients if it["resource"].get("resourceType") == "Patient"]
    assert len(drafts) == len(patients), "only a part was taken"


def _spelled(content: bytes) -> dict[str, object]:
    told = json.loads(content)
    return {**told, "mac": bytes.fromhex(told["mac"])}


class Files:
    """Parsers that read a file of the store's folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._store = vault.create_store(
            folder / "store", passphrase=bytearray(SECRET), kdf=KDF
        ).store
        self._store.checkpoint(truncate=True)
        self.anchor = (folder / "store" / anchor.ANCHOR_NAME).read_bytes()
        self._backup = folder / "2026-11-11T073000Z"
        self._backup.mkdir()
        (self._backup / STORE_FILE).write_bytes(b"x")
        self._package = folder / "out" / "koe"
        self._package.mkdir(parents=True)

    def read_anchor(self, content: bytes) -> None:
        """Compare; a changed anchor never holds."""
        path = self._folder / "anchor"
        path.write_bytes(content)
        with self._store.read() as session:
            found = anchor.compare(session, path, self._store.keys.audit_key)
        if found.state is not anchor.AnchorState.UNREADABLE:
            assert _spelled(content) == _spelled(self.anchor), "a changed anchor was believed"

    def read_tries(self, content: bytes) -> None:
        """Look whether to wait, count one more, forget."""
        (self._folder / TRIES_NAME).write_bytes(content)
        tries = WrongTries(self._folder)
        try:
            tries.check(NOW)
        finally:
            tries.failed(NOW)
            tries.succeeded()

    def read_holder(self, content: bytes) -> None:
        """Read who holds the lock."""
        (self._folder / HOLDER_NAME).write_bytes(content)
        found = _holder(self._folder / HOLDER_NAME)
        assert isinstance(found["host"], str) and isinstance(found["pid"], int)

    def read_backup_note(self, content: bytes) -> None:
        """Read what a backup says of itself; a harmed note does not hide it."""
        (self._backup / NOTE_FILE).write_bytes(content)
        found = read_backup(self._backup)
        assert found is not None and isinstance(found.writes, int)

    def finish_swap(self, content: bytes) -> None:
        """Finish a restoring that was cut off, whose note is harmed."""
        ready = self._folder / "swapped" / swap.READY_FOLDER
        ready.mkdir(parents=True)
        (ready / swap._NOTE).write_bytes(content)
        (ready / swap._KEYS).write_bytes(b"new")
        (self._folder / "swapped" / swap._KEYS).write_bytes(b"old")
        swap.finish_cut_off_swap(self._folder / "swapped")
        assert (self._folder / "swapped" / swap._KEYS).read_bytes() == b"new"
        outside = [it.name for it in self._folder.iterdir() if it.name.startswith("before")]
        assert not outside, "something was put outside of the folder"

    def read_manifest(self, content: bytes) -> None:
        """Read a package back: a receipt only for our unit and hash."""
        (self._package / MANIFEST).write_bytes(content)
        channel = FolderChannel(self._package.parent, clock=lambda: NOW)
        found = channel.find(UNIT, RENDERED)
        assert found is not None and found.content_hash == UNIT.content_hash

    def close(self) -> None:
        """Lock the store."""
        self._store.close()


class Answers:
    """A server whose answers are harmed, one of them or several."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice

    def ask(self, content: bytes) -> None:
        """Check, hand over and ask, with the content as one of the answers."""
        dice = Random(content)  # noqa: S311
        harmed_place = dice.choice(("/metadata", "", "/DocumentReference/d1", "/_search"))
        good = {
            "/metadata": STATEMENT,
            "": {"resourceType": "Bundle", "entry": [{"response": {
                "location": "DocumentReference/d1"}}]},
            "/DocumentReference/d1": DOCUMENT,
            "/DocumentReference/_search": {"resourceType": "Bundle", "entry": [
                {"resource": DOCUMENT}]},
        }  # fmt: skip

        def answer(request: httpx2.Request) -> httpx2.Response:
            path = request.url.path.removeprefix("/fhir")
            headers = {"Content-Type": "application/fhir+json"}
            if path != harmed_place and not path.endswith(harmed_place or "\n"):
                return httpx2.Response(200, json=good.get(path, {}), headers=headers)
            if dice.random() < 0.2:
                headers["Content-Encoding"] = dice.choice(("gzip", "deflate", "br", "zstd", "x"))
            if dice.random() < 0.2:
                value = str(dice.choice(VALUES)).encode("ascii", "replace").decode()[:200]
                headers[dice.choice(("Retry-After", "Location", "Content-Type"))] = value
            status = dice.choice((200, 200, 200, 201, 204, 304, 400, 409, 422, 429, 503))
            raw = httpx2.ByteStream(content)
            return httpx2.Response(status, stream=raw, headers=headers)

        http = FhirHttp(
            "http://127.0.0.1/fhir", clock=lambda: NOW, transport=httpx2.MockTransport(answer)
        )
        channel = FhirChannel(http, clock=lambda: NOW)
        try:
            for act in (channel.check, lambda: channel.send(UNIT, RENDERED),
                        lambda: channel.find(UNIT, RENDERED)):  # fmt: skip
                try:
                    act()
                except UserError:
                    continue
        finally:
            channel.close()


def of_the_organisation() -> dict[str, Parser]:
    """Give the parsers of what a county hands out: settings, pin, keys, receipts, instruments."""
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    public = key.public_key().public_bytes_raw()
    told = OrganisationSettings(version=3, id="koe", name="Koe", valid_until=date(2027, 1, 1))
    role = next(iter(Role))
    receipt = LogReceipt(UUID(int=7), Head(5, bytes(32)), date(2026, 11, 11))

    def read_settings(content: bytes) -> None:
        found = read_signed(content)
        assert (found.signer, found.settings) == (public, told), "a changed file was believed"

    def receipt_read(content: bytes) -> None:
        assert read_receipt(content, public) == receipt, "a changed receipt was believed"

    instruments = (ROOT / "resources/instruments").glob("*.toml")
    return {
        "settings": Parser((signed_file(told, key),), read_settings),
        "pin of the signer": Parser((pin_file(public),), read_pin),
        "public key": Parser(
            (public_file(public_part(bytearray(32), role, NOW.date())),), read_public
        ),
        "log receipt": Parser((signed_receipt(receipt, key),), receipt_read),
        "instrument": Parser(
            tuple(it.read_bytes() for it in instruments), lambda it: parse_instrument("x.toml", it)
        ),
    }


def parsers(files: Files, dice: Random) -> dict[str, Parser]:
    """Give every parser of content that comes from outside."""
    profiles = [it.read_bytes() for it in (ROOT / "resources/profiles").glob("*.toml")]
    codes = b'organisation = "Koe"\n[[code]]\nset = "1.2.3"\nkey = "a"\ncode = "1"\ndisplay = "A"\n'
    bundle = {"resourceType": "Bundle", "entry": [{"resource": PATIENT}, {"resource": PATIENT}]}
    patients = (json.dumps(PATIENT).encode(), json.dumps(bundle).encode())
    manifest = {"unit": str(UNIT.id), "content_sha256": UNIT.content_hash, "files": {}}
    swapped = json.dumps({"aside": "before-restore-2026-11-11T073000Z"}).encode()
    answers = tuple(json.dumps(it).encode() for it in (STATEMENT, DOCUMENT, bundle))
    return {
        "key file": Parser((whole_key_file(),), _key_file),
        "anchor": Parser((files.anchor,), files.read_anchor),
        "tries": Parser((b'{"failures": 4, "last": 1794000000.5}',), files.read_tries),
        "lock note": Parser((b'{"host": "kone", "pid": 4711}',), files.read_holder),
        "backup note": Parser((b'{"writes": 17}',), files.read_backup_note),
        "swap note": Parser((swapped,), files.finish_swap),
        "package manifest": Parser((json.dumps(manifest).encode(),), files.read_manifest),
        "code set": Parser((codes, codes * 2), read_code_file),
        "profile": Parser(tuple(profiles), lambda it: parse_profile("x.toml", it)),
        **of_the_organisation(),
        "FHIR import": Parser(patients, _import),
        "FHIR answers": Parser(answers, Answers(dice).ask),
    }


def trouble(read: Callable[[bytes], object], content: bytes) -> str:
    """Read the content; say what must not happen, empty for a condition or a whole result."""
    started = time.process_time()
    try:
        read(content)
    except UserError:
        pass
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}"
    took = time.process_time() - started
    return f"took {took:.0f} s" if took > MOST_SECONDS else ""


def control(dice: Random) -> int:
    """A parser without any guard; give after how many files its fault is found, 0 for never."""
    for number in range(1, 200):
        if trouble(lambda it: json.loads(it)["writes"] + 1, harmed(b'{"writes": 1}', (b"",), dice)):
            return number
    return 0


def run(pace: Pace) -> Figures:
    """Harm and read for so long; the entry point of `make torture`."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MORE_MEMORY, resource.RLIM_INFINITY))
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    counts: Counter[str] = Counter()
    found: dict[str, str] = {}
    with tempfile.TemporaryDirectory(dir=memory) as name:
        files = Files(Path(name))
        known = parsers(files, pace.dice("answers"))
        every = tuple(it for parser in known.values() for it in parser.corpus)
        names = sorted(known)
        for which in names:  # the corpus itself is read without trouble
            for content in known[which].corpus:
                if what := trouble(known[which].read, content):
                    found[f"{which} as it is: {what}"] = ""
        for number, dice in pace.rounds(LEAST):
            which = names[number % len(names)]
            content = harmed(dice.choice(known[which].corpus), every, dice)
            counts[which] += 1
            if what := trouble(known[which].read, content):
                told = f"{which}: {what}"
                found.setdefault(told, pace.told(number, told))
        files.close()
    needed = control(pace.dice("control"))
    if not needed:
        found["control"] = "the control was not found"
    counts_told = {"files": counts.total(), **counts, "control after": needed}
    return Figures(counts=counts_told, violations=tuple(it or why for why, it in found.items()))
