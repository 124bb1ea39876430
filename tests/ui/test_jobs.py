"""Long work beside the interface."""

from threading import Event, current_thread
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import DiskFull
from app.progress import Progress
from ui.jobs import JobRunner, Lane


@pytest.fixture
def jobs(qapp: QApplication) -> Any:
    runner = JobRunner(qapp)
    yield runner
    runner.shut_down()


@pytest.mark.requirement("A3")
def test_work_runs_beside_and_its_result_comes_back(qtbot: QtBot, jobs: JobRunner) -> None:
    threads: list[str] = []

    def work(progress: Progress) -> int:
        threads.append(current_thread().name)
        progress.report(1, 2)
        return 42

    job = jobs.job(work)
    steps: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(job.succeeded) as told:
        jobs.start(job)

    assert told.args == [42]
    assert steps == [(1, 2)]
    assert threads[0].startswith("store")


@pytest.mark.requirement("A3")
def test_work_on_the_store_is_done_one_after_another(qtbot: QtBot, jobs: JobRunner) -> None:
    order: list[str] = []
    go = Event()

    def first(progress: Progress) -> None:
        go.wait(10)
        order.append("first")

    later = jobs.job(lambda progress: order.append("second"))
    jobs.run(jobs, first)
    with qtbot.waitSignal(later.succeeded):
        jobs.start(later)
        go.set()

    assert order == ["first", "second"]


@pytest.mark.requirement("A3")
def test_network_and_paper_do_not_wait_for_the_store(qtbot: QtBot, jobs: JobRunner) -> None:
    done = Event()
    jobs.run(jobs, lambda progress: done.wait(10))
    beside = jobs.job(lambda progress: "sent", Lane.BESIDE)
    with qtbot.waitSignal(beside.succeeded):
        jobs.start(beside)
    done.set()


@pytest.mark.requirement("A5")
def test_shutting_down_stops_work_at_its_next_report(qtbot: QtBot, jobs: JobRunner) -> None:
    begun = Event()

    def endless(progress: Progress) -> None:
        while True:
            begun.set()
            progress.report(0, 0)

    job = jobs.job(endless)
    with qtbot.waitSignal(job.cancelled):
        jobs.start(job)
        begun.wait(10)
        jobs.shut_down()


@pytest.mark.requirement("A5")
def test_nothing_starts_after_shutting_down(qtbot: QtBot, jobs: JobRunner) -> None:
    done: list[int] = []
    jobs.shut_down()
    jobs.run(jobs, lambda progress: done.append(1))

    assert done == []
    assert jobs.is_idle


@pytest.mark.requirement("A1")
def test_a_condition_reaches_its_receiver_and_is_no_fault(qtbot: QtBot, jobs: JobRunner) -> None:
    faults: list[Exception] = []
    jobs.broke.connect(faults.append)

    def work(progress: Progress) -> None:
        raise DiskFull

    job = jobs.job(work)
    with qtbot.waitSignal(job.failed) as told:
        jobs.start(job)

    assert isinstance(told.args[0], DiskFull)
    assert faults == []


@pytest.mark.requirement("A1")
def test_a_bug_in_a_job_is_handed_to_the_fault_reporter(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(progress: Progress) -> None:
        raise LookupError

    with qtbot.waitSignal(jobs.broke) as told:
        jobs.run(jobs, work)

    assert isinstance(told.args[0], LookupError)


@pytest.mark.requirement("A5")
def test_a_receiver_that_was_thrown_away_hears_nothing(qtbot: QtBot, jobs: JobRunner) -> None:
    heard: list[object] = []
    receiver = QObject()
    job = jobs.job(lambda progress: 1)
    jobs.run(receiver, lambda progress: 1, heard.append)
    import shiboken6

    shiboken6.delete(receiver)
    with qtbot.waitSignal(job.succeeded):
        jobs.start(job)

    assert heard == []
