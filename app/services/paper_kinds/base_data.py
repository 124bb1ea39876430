"""Base data and signatures that official papers share (703/2023 38 §)."""

from app.domain.papers import BaseData, Signatures
from app.reference.vocabularies import Vocabulary, label
from app.services.paper_desk import Desk
from app.text import NBSP, format_date, format_date_range


def base_data(desk: Desk, *more: tuple[str, str]) -> BaseData:
    """Client, task, organiser and producer, period, author; `more` stands before the author."""
    words, subject, worker = desk.words, desk.subject, desk.worker
    identity = subject.identity or subject.temporary_id
    shown = identity if desk.options.with_identity or not desk.options.for_client else ""
    born = format_date(subject.born) if subject.born else ""
    return BaseData(
        (
            (words("client"), desk.client_name),
            (words("identity"), shown),
            (words("born"), "" if shown else born),
            (words("service_task"), words("service_task_value")),
            (words("organiser"), _named(worker.organiser_name, worker.organiser_id)),
            (words("producer"), _named(worker.producer_name, worker.producer_id)),
            (words("period"), period_words(desk)),
            (words("own_worker"), desk.client.own_worker),
            (words("interpreter"), _interpreting(desk)),
            *more,
            (
                words("author"),
                joined(worker.name, worker.title, worker.phone, format_date(desk.today)),
            ),
        )
    )


def period_words(desk: Desk) -> str:
    """First and last day of the period."""
    period = desk.period
    if period is None or period.start is None:
        return ""
    if period.end is None:
        return f"{format_date(period.start)}–"
    return format_date_range(period.start, period.end)


def signatures(desk: Desk) -> Signatures:
    """Client, own worker, and the author where that is somebody else."""
    words, worker = desk.words, desk.worker
    own = desk.client.own_worker
    entries = [(desk.client_name, words("sign_client"))]
    if own and own != worker.name:
        entries.append((own, words("sign_own_worker")))
    entries.append((worker.name, words("sign_worker")))
    return Signatures(tuple(entries))


def contact_words(desk: Desk) -> str:
    """Whom to ask: the worker's name, title and phone (P71)."""
    worker = desk.worker
    who = joined(worker.name, worker.title, worker.phone.replace(" ", NBSP))
    return desk.words("more_information", who=who)


def advice_phone(desk: Desk) -> str:
    """`, puh. 040 123 4567` of the social ombudsperson; empty where the county tells none."""
    phone = desk.profile.papers.ombudsperson.replace(" ", NBSP)
    return desk.words("phone_of", phone=phone) if phone else ""


def joined(*parts: str) -> str:
    """The parts that are there, with commas."""
    return ", ".join(part for part in parts if part)


def _interpreting(desk: Desk) -> str:
    """That it was talked about through an interpreter (worker-review.md 12); empty without one."""
    subject = desk.subject
    if not subject.interpreter_needed:
        return ""
    spoken = subject.interpreter_language or subject.mother_tongue
    name = label(Vocabulary.SERVICE_LANGUAGES, spoken, desk.language)
    return desk.words("through_interpreter", language=name).rstrip(": ")


def _named(name: str, number: str) -> str:
    return "\n".join(part for part in (name.strip(), number.strip()) if part)
