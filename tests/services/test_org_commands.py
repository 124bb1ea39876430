"""The county's end of the command line: keys, signed config, and what each refuses."""

import json
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from app.cli.exit_codes import ExitCode
from app.cli.main import main
from app.security.machine_folder import MachineFolder
from app.security.organisation_config import pin_file
from app.security.organisation_keys import read_public

PHRASE = b"maakunnan oma pitka salalause kannattaa"
Command = Callable[..., int]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run a command in English; `secret` goes through a pipe."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def command(
        *words: object, secret: bytes | None = None, site: MachineFolder | None = None
    ) -> int:
        told = [str(word) for word in words]
        if secret is None:
            return main(told, site=site)
        reading, writing = os.pipe()
        os.write(writing, secret)
        os.close(writing)
        try:
            return main([*told, "--passphrase-fd", str(reading)])
        finally:
            os.close(reading)

    return command


@pytest.fixture(scope="module")
def county_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `org make-keys` makes, with its escrow key in 2 of 3 shares."""
    folder = tmp_path_factory.mktemp("county") / "keys"
    reading, writing = os.pipe()
    os.write(writing, PHRASE)
    os.close(writing)
    told = ["org", "make-keys", str(folder), "--shares", "2/3", "--passphrase-fd", str(reading)]
    assert main(told) == ExitCode.DONE
    os.close(reading)
    return folder


@pytest.fixture
def folder(county_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(county_folder, tmp_path / "keys"))


@pytest.mark.requirement("I3.1", "I10.3")
def test_org_make_keys_gives_owner_only_private_keys_and_public_ones(folder: Path) -> None:
    names = sorted(path.name for path in folder.iterdir())
    assert names == sorted(
        ["signing.key", "signing.pub", "transfer.key", "transfer.pub", "escrow.pub", "log.key",
         "log.pub", "answers.key",
         "answers.pub", "organisation.toml", *(f"escrow-share-{n}.key" for n in (1, 2, 3))]
    )  # fmt: skip
    if os.name == "posix":
        for path in folder.glob("*.key"):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.requirement("I10.3")
def test_config_check_tells_what_org_sign_config_signed(
    folder: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    out = folder / "deploy"
    draft = folder / "organisation.toml"
    signed = command("org", "sign-config", draft, "--key", folder / "signing.key", "--out", out,
                     secret=PHRASE)  # fmt: skip
    assert signed == ExitCode.DONE
    assert command("config", "check", out / "organisation.json") == ExitCode.DONE
    told = capsys.readouterr().out
    assert "The settings are right: Oma hyvinvointialue, version 1" in told
    assert {line.split()[1] for line in told.splitlines() if line.startswith("key ")} == {
        "escrow:", "log:", "receipt:", "answers:",
        "transfer:", "transfer_receipt:"}  # fmt: skip


@pytest.mark.requirement("I10.3")
def test_a_config_file_with_a_wrong_signature_is_refused_with_a_sentence(
    folder: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = folder / "bad.json"
    settings = {"version": 1, "id": "x", "name": "X", "valid_until": "2030-01-01"}
    signed = {"format": "rinnalla-organisation-1", "settings": settings, "signer": "x",
              "signature": "x"}  # fmt: skip
    bad.write_text(json.dumps(signed), encoding="utf-8")
    assert command("config", "check", bad) == ExitCode.REFUSED
    assert capsys.readouterr().err == (
        "The organisation's settings were not taken: settings does not fit the signature.\n"
    )
    assert command("config", "check", folder / "none.json") == ExitCode.REFUSED


@pytest.mark.requirement("I10.3")
def test_config_check_without_a_file_proves_what_is_deployed_on_this_machine(
    folder: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    out = folder / "deploy"
    site = MachineFolder(out, owner=os.getuid(), top=out)
    assert command("config", "check", site=site) == ExitCode.DONE
    assert capsys.readouterr().out == f"There are no settings of an organisation: {out}\n"
    command("org", "sign-config", folder / "organisation.toml", "--key", folder / "signing.key",
            "--out", out, secret=PHRASE)  # fmt: skip
    out.chmod(0o755)
    capsys.readouterr()
    assert command("config", "check", site=site) == ExitCode.DONE
    told = capsys.readouterr().out
    assert told.startswith(f"Read from {out}\nThe settings are right: Oma hyvinvointialue")
    (out / "organisation.json").chmod(0o666)
    assert command("config", "check", site=site) == ExitCode.REFUSED
    (out / "organisation.json").chmod(0o644)
    (out / "organisation.pub").unlink()
    assert command("config", "check", site=site) == ExitCode.REFUSED
    assert capsys.readouterr().err.count("The organisation's settings were not taken: ") == 2


@pytest.mark.requirement("I10.3")
def test_config_check_explains_each_setting_of_the_file(
    folder: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    out, draft = folder / "deploy", folder / "organisation.toml"
    told = draft.read_text("utf-8").replace("prints_allowed = true", "prints_allowed = false")
    told = told.replace("# keep_days_most", "keep_days_most").replace("# profile", "profile")
    told += """
[channels]
fhir = "https://fhir.example.fi/r4/"
others_allowed = false
[server]
login_hosts = ["login.example.fi"]
client_id = "rinnalla"
"""
    draft.write_text(told, encoding="utf-8")
    (folder / "fhir-pins.pem").write_bytes(trustme.CA().cert_pem.bytes() * 2)
    words = ("org", "sign-config", draft, "--key", folder / "signing.key", "--out", out)
    assert command(*words, secret=PHRASE) == ExitCode.DONE
    assert command("config", "check", out / "organisation.json") == ExitCode.DONE
    lines = capsys.readouterr().out.splitlines()
    found = {line.split(":")[0]: line for line in lines}
    for name, meaning in {
        "profile": "the county profile thl", "lock_minutes": "after 2 to 15 minutes",
        "keyring_required": "no;", "prints_allowed": "no papers leave", "pin_allowed": "yes;",
        "grace_days": "at least 14 days", "keep_days_most": "after 90 days",
        "channels.fhir": "server https://fhir.example.fi/r4",
        "channels.others_allowed": "no other ways out",
        "server.login_hosts": "and at: login.example.fi", "server.client_id": "rinnalla",
        "channels.pins": "trustme",
    }.items():  # fmt: skip
        assert meaning in found[name], name
    assert sum(line.startswith("channels.pins") for line in lines) == 2

    (folder / "fhir-pins.pem").write_bytes(b"no certificate")
    shutil.rmtree(out)
    assert command("org", "sign-config", draft, "--key", folder / "signing.key", "--out", out,
                   secret=PHRASE) == ExitCode.REFUSED  # fmt: skip
    assert "fhir-pins.pem has a wrong value" in capsys.readouterr().err and not out.exists()


@pytest.mark.requirement("I10.2")
def test_the_organisation_decides_which_update_is_taken_by_signing_it(
    folder: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    update = folder / "update"
    update.mkdir()
    (update / "rinnalla.deb").write_bytes(b"new")
    words = ("org", "sign-release", update / "rinnalla.deb", "--key", folder / "signing.key",
             "--of", "9.9.0", "--schema", "9999")  # fmt: skip
    assert command(*words, secret=PHRASE) == ExitCode.DONE
    assert command(*words, secret=PHRASE) == ExitCode.REFUSED, "a manifest is never overwritten"
    signer = read_public((folder / "signing.pub").read_bytes()).sign
    assert signer is not None
    (update / "organisation.pub").write_bytes(pin_file(signer))
    (update / "organisation.pub").chmod(0o644)
    update.chmod(0o755)
    capsys.readouterr()
    site = MachineFolder(update, owner=os.getuid(), top=update)
    assert command("update", "check", update, site=site) == ExitCode.DONE
    assert "The update is whole" in capsys.readouterr().out


@pytest.mark.requirement("I10.3")
@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[policies]", "[policies]\nidle = 3", "policies.idle is unknown"),
        ("version = 1 ", "", "version is missing"),
        ("grace_days = 14", "grace_days = -1", "policies.grace_days has a wrong value"),
        ("version = 1 ", "version = = 1 ", "file is not TOML"),
    ],
)
def test_a_draft_that_is_not_right_is_not_signed(
    folder: Path, command: Command, capsys: pytest.CaptureFixture[str], old: str, new: str,
    told: str,
) -> None:  # fmt: skip
    draft = folder / "organisation.toml"
    draft.write_text(draft.read_text("utf-8").replace(old, new), encoding="utf-8")
    words = ("org", "sign-config", draft, "--key", folder / "signing.key", "--out", folder / "out")
    assert command(*words, secret=PHRASE) == ExitCode.REFUSED
    assert told in capsys.readouterr().err
    assert not (folder / "out").exists()


@pytest.mark.requirement("I3.1", "I10.3")
def test_a_wrong_passphrase_or_another_roles_key_signs_nothing(
    folder: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = folder / "organisation.toml"
    for key, secret, code in (
        ("signing.key", b"something else altogether", ExitCode.SECRET),
        ("log.key", PHRASE, ExitCode.REFUSED),
    ):
        words = ("org", "sign-config", draft, "--key", folder / key, "--out", folder / "out")
        assert command(*words, secret=secret) == code
    assert capsys.readouterr().err.splitlines() == [
        "The passphrase does not fit.",
        "The file is not a whole key of the organisation for this purpose.",
    ]
    assert not (folder / "out").exists()


@pytest.mark.requirement("I3.1")
def test_keys_of_the_county_are_never_overwritten(
    folder: Path, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert command("org", "make-keys", folder, secret=PHRASE) == ExitCode.REFUSED
    assert "is there already" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert command("org", "make-keys", folder / "new", secret=b"lyhyt") == ExitCode.SECRET
    assert not (folder / "new").exists()


@pytest.mark.requirement("I3.1")
@pytest.mark.parametrize("told", ["1/3", "4/3", "2/17", "x/3", "3", "2/3/4"])
def test_impossible_shares_are_not_understood(
    command: Command, tmp_path: Path, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("org", "make-keys", tmp_path / "new", "--shares", told)
    assert command(*words, secret=PHRASE) == ExitCode.WRONG_USE
    assert "2 <= K <= N <= 16" in capsys.readouterr().err
