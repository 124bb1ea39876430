"""Choosing what of a plan or an entry goes onto paper, for whom, in which language."""

from datetime import datetime
from typing import Any, Final

from app.domain.goals import GoalRow, GoalStatus, StepDraft, StepStatus
from app.domain.plan_paper import EntryPaper, PaperGoal, PaperOptions, PaperStep, PlanPaper
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot, Subject
from app.formats.plain_text import meeting_sections
from app.formats.words import export_words
from app.reference.vocabularies import Vocabulary, label
from app.services.plan_changes import changes_since
from app.text import Language, format_date

HANDED_OVER: Final = PaperOptions(for_client=False, with_identity=True)

# What paper and snapshot call by the same name.
_DATES: Final = (
    "number",
    "made_on",
    "relation_started",
    "decision_start",
    "decision_end",
    "period_start",
    "period_end",
)
_ORGANISATION: Final = ("organiser_name", "organiser_id", "producer_name", "producer_id", "unit")
_TEXTS: Final = (
    "client_view",
    "client_proposal",
    "situation",
    "worker_view",
    "strengths",
    "services",
    "necessary_services",
    "own_worker_meetings",
    "duration",
    "team",
    "partners",
    "private_persons",
    "consents",
    "review",
    "rights_how",
    "client_opinion",
    "dissent_client",
    "dissent_worker",
    "distribution",
)
_INTERPRETING: Final[dict[Language, tuple[str, str]]] = {
    "fi": ("ei tulkkausta", "tulkkaus: {language}"),
    "sv": ("ingen tolkning", "tolkning: {language}"),
    "en": ("no interpreting", "interpreting: {language}"),
}
_DONE: Final[dict[Language, str]] = {"fi": "tehty", "sv": "gjort", "en": "done"}


def paper_of(
    snapshot: PlanSnapshot,
    options: PaperOptions,
    *,
    printed_at: datetime,
    draft: bool = False,
    practice: bool = False,
) -> PlanPaper:
    """Give the paper: handed over in the record's language, for the client in the client's.

    With turvakielto address and municipality stay out whatever is chosen; phone and contact
    address print only when ticked, for everybody alike, so that nothing gives the flag away.
    """
    subject, author = snapshot.subject, snapshot.author
    language = _language(snapshot, options)
    since, changes = changes_since(snapshot, language)
    return PlanPaper(
        language=language,
        **{name: getattr(snapshot, name) for name in _DATES},
        **{name: getattr(snapshot.text, name) for name in _TEXTS},
        **{name: getattr(author, name) for name in _ORGANISATION},
        **_client_values(subject, options, language),
        own_worker_words=", ".join(
            part for part in (snapshot.own_worker, snapshot.own_worker_title) if part
        ),
        own_worker_name=snapshot.own_worker,
        own_worker_title=snapshot.own_worker_title,
        author_name=author.name,
        author_title=author.title,
        goals=tuple(
            _goal(goal, language) for goal in snapshot.goals if goal.status is GoalStatus.OPEN
        ),
        scale_on=snapshot.made_on,
        with_scale=options.with_scale,
        printed_at=printed_at,
        printed_by=author.name,
        draft=draft,
        practice=practice,
        large=options.large,
        grey=options.grey,
        changes_since=since,
        changes=changes,
    )


def _client_values(subject: Subject, options: PaperOptions, language: Language) -> dict[str, Any]:
    """Who it is about; where they are only on what is handed over, never with turvakielto."""
    shows_where = not subject.protected and not options.for_client
    return {
        "client_name": f"{subject.first_names} {subject.last_name}".strip(),
        "identity": _identity(subject, options),
        "born": subject.born,
        "service_language_words": _service_language(subject, language),
        "phone": subject.phone if options.with_phone else "",
        "address": _address(subject) if shows_where else "",
        "municipality": subject.municipality if shows_where else "",
        "contact_address": subject.contact_address if options.with_contact_address else "",
    }


def _language(snapshot: PlanSnapshot, options: PaperOptions) -> Language:
    if options.language is not None:
        return options.language
    wished = snapshot.subject.service_language
    if options.for_client and wished in {"fi", "sv", "en"}:
        return "sv" if wished == "sv" else "en" if wished == "en" else "fi"
    return "sv" if snapshot.author.language == "sv" else "fi"


def _identity(subject: Subject, options: PaperOptions) -> str:
    """The handed-over version always has it; only the client's copy may leave it out (review 2)."""
    if options.for_client and not options.with_identity:
        return ""
    return subject.identity or subject.temporary_id


def _service_language(subject: Subject, language: Language) -> str:
    none, some = _INTERPRETING[language]
    spoken = label(Vocabulary.SERVICE_LANGUAGES, subject.service_language, language)
    if not subject.interpreter_needed:
        return f"{spoken}, {none}"
    wished = subject.interpreter_language or subject.mother_tongue
    name = label(Vocabulary.SERVICE_LANGUAGES, wished, language)
    return f"{spoken}, {some.format(language=name).rstrip(': ')}"


def _address(subject: Subject) -> str:
    post = f"{subject.postal_code} {subject.city}".strip()
    return ", ".join(part for part in (subject.address, post) if part)


def _goal(goal: GoalRow, language: Language) -> PaperGoal:
    scaled = all(text.strip() for text in goal.level_texts)
    level = goal.current_level
    return PaperGoal(
        title=goal.title,
        steps=tuple(_step(step, language) for step in goal.steps),
        level_texts=goal.level_texts if scaled else (),
        level_now=level + 2 if scaled and level is not None else None,
    )


def _step(step: StepDraft, language: Language) -> PaperStep:
    done = step.status is StepStatus.DONE
    when = step.when
    if done and step.done_on:
        when = f"{format_date(step.done_on, year=False)} {_DONE[language]}"
    return PaperStep(text=step.text, done=done, who=step.who, when=when)


def entry_paper_of(
    snapshot: MeetingSnapshot, *, printed_at: datetime, practice: bool = False
) -> EntryPaper:
    """Give a meeting entry as it goes with its unit: identity code, author, no address at all."""
    subject, author = snapshot.subject, snapshot.author
    language: Language = "sv" if author.language == "sv" else "fi"
    words = export_words(language)
    name = f"{subject.first_names} {subject.last_name}".strip()
    organiser = ", ".join(part for part in (author.organiser_name, author.organiser_id) if part)
    writer = ", ".join(
        part for part in (author.name, author.title, format_date(snapshot.made_on)) if part
    )
    base = (
        (words.client, name),
        (words.identity, subject.identity or subject.temporary_id),
        (words.organiser, organiser),
        (words.author, writer),
    )
    return EntryPaper(
        language=language,
        title=words.entry_title,
        organiser_name=author.organiser_name,
        unit=author.unit,
        client_name=name,
        base_data=tuple((name, value) for name, value in base if value),
        sections=tuple(
            (heading, text) for heading, text in meeting_sections(snapshot) if text.strip()
        ),
        printed_at=printed_at,
        printed_by=author.name,
        practice=practice,
    )
