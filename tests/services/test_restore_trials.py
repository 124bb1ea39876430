"""The tried restore: a real bringing back beside the open store, which stays as it was (3.5)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from app.errors import UserError
from app.progress import Cancelled, NoProgress
from app.security import key_file_disk as disk
from app.security.errors import KeyFileDamaged, WrongRecoveryCode
from app.services import backups
from app.services.restore_trials import TrialStep, last_trial, rehearse
from app.services.settings import load_setting, save_setting
from app.services.vault import NewStore, Store, name_store, new_recovery_code
from app.storage.backup import list_backups, place_of
from app.storage.errors import StoreDamaged
from app.storage.schema.audit import UseLog
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, Clock


class At:
    """A listener that does something at a step; it keeps the steps it was told."""

    def __init__(self, step: TrialStep, act: Callable[[], object]) -> None:
        self._step = step
        self._act = act
        self.told: list[int] = []

    def report(self, done: int, total: int) -> None:
        assert total == len(TrialStep)
        if done == self._step and done not in self.told:
            self._act()
        self.told.append(done)


def stop() -> None:
    raise Cancelled


def actions(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(UseLog.action).order_by(UseLog.n)))


@pytest.mark.requirement("I3.5", "K37")
def test_a_tried_restore_goes_all_the_way_and_leaves_the_store_as_it_was(
    store: Store, clock: Clock
) -> None:
    save_setting(store, "what", "stays")
    told = At(TrialStep.BACKED_UP, lambda: None)
    trial = rehearse(store, now=clock(), progress=told)
    assert sorted(set(told.told)) == [*TrialStep, len(TrialStep)] and told.told == sorted(told.told)
    assert (trial.contents.clients, trial.contents.meetings) == (0, 0)
    assert not trial.from_second and not trial.by_code
    assert last_trial(store) == trial
    assert actions(store)[-2:] == ["backup-made", "restore-tried"]
    assert load_setting(store, "what") == "stays"
    assert not (store.path.parent / "restore.try").exists()
    assert len(backups.local_backups(store.path.parent)) == 1


@pytest.mark.requirement("I3.5")
def test_the_recovery_code_alone_opens_the_copy_and_is_wiped(
    make_store: Callable[..., NewStore], clock: Clock
) -> None:
    made = make_store()
    code = bytearray(made.recovery_code.text.encode())
    assert rehearse(made.store, now=clock(), progress=NoProgress(), code=code).by_code
    assert not any(code)
    old = bytearray(made.recovery_code.text.encode())
    new_recovery_code(made.store, passphrase=bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    with pytest.raises(WrongRecoveryCode):
        rehearse(made.store, now=clock(), progress=NoProgress(), code=old)
    assert actions(made.store)[-1] == "restore-trial-failed"


@pytest.mark.requirement("I3.5")
def test_a_damaged_copy_in_the_second_place_fails_the_trial_and_the_store_goes_on(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_place(store, stick)

    def harm() -> None:
        (copy,) = list_backups(place_of(stick, store.store_id))
        content = bytearray((copy.folder / "store.db").read_bytes())
        content[9000] ^= 1
        (copy.folder / "store.db").write_bytes(content)

    with pytest.raises(StoreDamaged):
        rehearse(store, now=clock(), progress=At(TrialStep.BROUGHT_BACK, harm))
    assert last_trial(store) is None
    assert actions(store)[-1] == "restore-trial-failed"
    assert not (store.path.parent / "restore.try").exists()
    clock.forward(minutes=1)
    assert rehearse(store, now=clock(), progress=NoProgress()).from_second


@pytest.mark.requirement("I3.5")
def test_a_copy_that_other_secrets_open_fails_the_trial(store: Store, clock: Clock) -> None:
    def harm() -> None:
        (copy,) = backups.local_backups(store.path.parent)
        path = copy.folder / disk.KEY_FILE_NAME
        kept = disk.load(path)
        disk.save(path, kept)
        path.write_bytes(path.read_bytes().replace(b"false", b"true "))
        disk.second_copy(path).unlink()

    with pytest.raises(UserError) as told:
        rehearse(store, now=clock(), progress=At(TrialStep.BROUGHT_BACK, harm))
    assert isinstance(told.value, KeyFileDamaged)
    name_store(store, "goes on")


@pytest.mark.requirement("I3.5")
@pytest.mark.parametrize("step", list(TrialStep)[:-1], ids=lambda step: step.name)
def test_a_trial_stops_at_every_step_and_leaves_nothing_behind(
    store: Store, clock: Clock, step: TrialStep
) -> None:
    with pytest.raises(Cancelled):
        rehearse(store, now=clock(), progress=At(step, stop))
    assert not (store.path.parent / "restore.try").exists()
    assert not list(store.path.parent.rglob("*.part"))
    assert last_trial(store) is None and "restore-trial-failed" not in actions(store)
    assert rehearse(store, now=clock(), progress=NoProgress()).contents.clients == 0
