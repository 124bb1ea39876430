"""The client plan on paper (asiakassuunnitelma, klientplan): pictures 18a–c.

Contents by SHL 39 § (its eleven items), base data by 703/2023 38 §, additions by 43 §, wording by
worker-review 2, 6, 27 and 32. Nothing is filtered here: what the paper holds is printed, what it
does not hold leaves no trace (turvakielto), but for the statutory contents: a missing one says so.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final, TypeAlias

from app.documents.engine import Composition
from app.documents.furniture import Furniture
from app.documents.network_map import attach_network_map
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize
from app.documents.tables import TableGoal, TableScale, TableStep
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS, PlanWords
from app.domain.plan_paper import PLAN_SECTIONS, PaperGoal, PlanPaper
from app.text import format_date, format_date_range, format_time, local

_THREE = (0.445, 0.26, 0.295)


def compose_client_plan(paper: PlanPaper) -> Composition:
    """Everything set and ready to be flowed over pages."""
    own: dict[str, Any] = dict(paper.headings)
    words = replace(PLAN_WORDS[paper.language], **own)
    setter = Typesetter(paper.language, TextSize.LARGE if paper.large else TextSize.NORMAL)
    made_on = format_date(paper.made_on)
    setter.title(words.title, words.subtitle.format(number=paper.number, made_on=made_on))
    setter.base_data(list(_base_data(paper, words)))
    if paper.changes:
        setter.led_paragraph(paper.changes_since, " ".join(paper.changes))
    for key in _in_order(paper.order):
        _SECTIONS[key](setter, paper, words)
        _own_sections(setter, paper, key)
    _own_sections(setter, paper, "")
    setter.signatures(list(_signers(paper, words)))
    if paper.attachment is not None:
        attach_network_map(setter, paper.attachment)
    info = DocumentInfo(f"{words.title} {paper.number}, {made_on}", words.tag, paper.printed_at)
    furniture = _furniture(setter, paper, words)
    return Composition(setter.story, setter.root, furniture, info, grey=paper.grey)


def _furniture(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> Furniture:
    moment = local(paper.printed_at)
    printed = f"{format_date(moment.date())} {words.clock} {format_time(moment)}"
    marks = ((paper.practice, words.practice), (paper.draft, words.draft))
    return Furniture(
        organiser=setter.clean(paper.organiser_name),
        unit=setter.clean(paper.unit),
        confidential=words.confidential,
        confidential_ground=paper.secrecy_ground or words.confidential_ground,
        footer_left=setter.clean(f"{words.title} {paper.number} · {paper.client_name}"),
        footer_right=setter.clean(words.printed.format(moment=printed, name=paper.printed_by)),
        watermarks=tuple(word for wanted, word in marks if wanted),
        first_header=setter.header,
        scale=1.12 if paper.large else 1.0,
    )


def _base_data(paper: PlanPaper, words: PlanWords) -> Iterable[tuple[str, str, bool]]:
    """Names and values of 703/2023 38 §; those without a value are not there."""
    decision = _range(paper.decision_start, paper.decision_end)
    period = _range(paper.period_start, paper.period_end)
    writer = (paper.author_name, paper.author_title, paper.author_phone, _day(paper.made_on))
    author = ", ".join(part for part in writer if part)
    entries = (
        (words.client, paper.client_name),
        (words.identity, paper.identity),
        (words.born, _day(paper.born)),
        (words.service_language, paper.service_language_words),
        (words.phone, paper.phone),
        (words.contact_address, paper.contact_address),
        (words.address, paper.address),
        (words.municipality, paper.municipality),
        (words.service_task, paper.service_task or words.service_task_value),
        (words.relation_started, _day(paper.relation_started)),
        (words.organiser, _named(paper.organiser_name, paper.organiser_id) or words.missing),
        (words.producer, _named(paper.producer_name, paper.producer_id) or words.missing),
        (words.decision, decision),
        (words.period, period),
        (words.own_worker, paper.own_worker_words),
        (words.author, author),
    )
    for name, value in entries:
        if value.strip():
            yield name, value, name == words.client


def _client_view(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    _voice(setter, words.client_view, paper.client_view, words)


def _client_proposal(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    _voice(setter, words.client_proposal, paper.client_proposal, words)


def _voice(setter: Typesetter, heading: str, text: str, words: PlanWords) -> None:
    setter.section(heading)
    if text.strip():
        setter.voice(text, words.quotes)
    else:
        setter.paragraph(words.missing, muted=True)


def _situation(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    _statutory(setter, words.situation, paper.situation, words)


def _worker_view(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    setter.section(words.worker_view)
    if paper.worker_view.strip():
        setter.worker(paper.worker_view)
    else:
        setter.paragraph(words.missing, muted=True)


def _strengths(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    setter.section(words.strengths)
    if strengths := [item for item in paper.strengths if item.strip()]:
        setter.short_bullets(strengths)
    else:
        setter.paragraph(words.missing, muted=True)


def _statutory(setter: Typesetter, heading: str, text: str, words: PlanWords) -> None:
    """A section that the law asks for: missing contents are said, never hidden."""
    setter.section(heading)
    if text.strip():
        setter.paragraph(text)
    else:
        setter.paragraph(words.missing, muted=True)


def _goals(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    """Goals with their steps (item 6; the means: 703/2023 43 §) and the scale."""
    setter.section(words.goals)
    if not paper.goals:
        setter.paragraph(words.missing, muted=True)
        return
    setter.goals(words.goal_columns, [_table_goal(setter, goal, words) for goal in paper.goals])
    scales = [
        TableScale(
            setter.clean(goal.title),
            tuple(setter.clean(text) for text in goal.level_texts),
            goal.level_now,
            words.level_now,
        )
        for goal in paper.goals
        if len(goal.level_texts) == len(words.levels) and any(map(str.strip, goal.level_texts))
    ]
    if paper.with_scale and scales:
        setter.section(
            words.scale_on.format(day=format_date(paper.scale_on))
            if paper.scale_on
            else words.scale
        )
        setter.scales(words.levels, scales)


def _table_goal(setter: Typesetter, goal: PaperGoal, words: PlanWords) -> TableGoal:
    return TableGoal(
        setter.clean(goal.title),
        tuple(
            TableStep(
                setter.clean(step.text),
                setter.clean(step.who),
                setter.clean(step.when),
                step.done,
                words.step_done if step.done else words.step_open,
            )
            for step in goal.steps
        ),
    )


def _services(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    """Services and partners with what they answer for (items 2, 8)."""
    setter.section(words.services)
    if paper.services:
        rows = [(line.what, line.who, line.how_often) for line in paper.services]
        setter.table(_THREE, words.service_columns, rows)
    if paper.partners.strip():
        setter.led_paragraph(words.partners, paper.partners)
    if not paper.services and not paper.partners.strip():
        setter.paragraph(words.missing, muted=True)


def _necessary(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    setter.section(words.necessary_services)
    if paper.necessary_services:
        needed = [(line.what, line.begins, line.lasts) for line in paper.necessary_services]
        setter.table(_THREE, words.necessary_columns, needed)
    else:
        setter.paragraph(words.missing, muted=True)


def _own_worker(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    _statutory(setter, words.own_worker_meetings, paper.own_worker_meetings, words)


def _duration(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    _statutory(setter, words.duration, paper.duration, words)


def _team(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    """The team and those close who help (703/2023 43 §)."""
    if paper.team.strip() or paper.private_persons.strip():
        setter.section(words.team)
        if paper.team.strip():
            setter.paragraph(paper.team)
        if paper.private_persons.strip():
            setter.led_paragraph(words.private_persons, paper.private_persons)


def _consents(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    if consents := [item for item in paper.consents if item.strip()]:
        setter.section(words.consents)
        setter.bullets(consents)


def _review(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    """When the plan is looked at again (item 9), and that the service is free and voluntary."""
    setter.section(words.review)
    if paper.review.strip():
        setter.paragraph(f"{paper.review.strip()} {words.voluntary}")
    else:
        setter.paragraph(words.missing, muted=True)
        setter.paragraph(words.voluntary)


def _rights(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    """That rights and choices were told, and how (asiakaslaki 5 §)."""
    _statutory(setter, words.rights, paper.rights_how, words)


def _opinion(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    if paper.client_opinion.strip():
        setter.section(words.client_opinion)
        setter.voice(paper.client_opinion, words.quotes)


def _dissent(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    if paper.dissent_client.strip() or paper.dissent_worker.strip():
        setter.section(words.dissent)
        if paper.dissent_client.strip():
            setter.voice(paper.dissent_client, words.quotes, words.says_client)
        if paper.dissent_worker.strip():
            setter.worker(paper.dissent_worker, words.says_worker)


def _distribution(setter: Typesetter, paper: PlanPaper, words: PlanWords) -> None:
    if paper.distribution:
        setter.section(words.distribution)
        rows = [(line.to, line.how, line.when) for line in paper.distribution]
        setter.table(_THREE, words.distribution_columns, rows)
        setter.paragraph(words.distribution_note, muted=True)


_Section: TypeAlias = Callable[[Typesetter, PlanPaper, PlanWords], None]
_SECTIONS: Final[Mapping[str, _Section]] = dict(
    zip(
        PLAN_SECTIONS,
        (
            _client_view,
            _client_proposal,
            _situation,
            _worker_view,
            _strengths,
            _goals,
            _services,
            _necessary,
            _own_worker,
            _duration,
            _team,
            _consents,
            _review,
            _rights,
            _opinion,
            _dissent,
            _distribution,
        ),
        strict=True,
    )
)


def _in_order(order: Sequence[str]) -> Iterable[str]:
    """All sections; those of `order` in that order in the places that they have."""
    wanted = iter([key for key in order if key in _SECTIONS])
    return [next(wanted) if key in order else key for key in PLAN_SECTIONS]


def _own_sections(setter: Typesetter, paper: PlanPaper, after: str) -> None:
    """What the organisation adds to every plan, after a section or, without one, at the end."""
    for own in paper.own_sections:
        if own.after == after:
            setter.section(own.heading)
            setter.paragraph(own.text)


def _signers(paper: PlanPaper, words: PlanWords) -> Iterable[tuple[str, str]]:
    """Client, own worker, author; one line for an own worker who is the author."""
    yield paper.client_name, words.sign_client
    if paper.own_worker_name and paper.own_worker_name != paper.author_name:
        yield paper.own_worker_name, words.sign_own_worker
    title = paper.author_title
    role = words.sign_author.format(title=title) if title else words.sign_author_only
    yield paper.author_name, role


def _named(name: str, number: str) -> str:
    return "\n".join(part for part in (name.strip(), number.strip()) if part)


def _day(day: date | None) -> str:
    return format_date(day) if day else ""


def _range(start: date | None, end: date | None) -> str:
    if start and end:
        return format_date_range(start, end)
    return f"{_day(start)}–{_day(end)}" if start or end else ""
