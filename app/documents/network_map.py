"""Minun tiimini on A4 (20): the map, what its lines mean, and the list twin as a table.

The map is placed by the same rules as the screen's (`app.domain.network_layout`). Nothing is told
by colour: a wish is dotted, and with ties line style and width stand beside words in the table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, PageBreak

from app.documents.engine import Composition
from app.documents.flowables import Look, TextBlock, plain_run
from app.documents.furniture import Furniture
from app.documents.network_picture import NetworkPicture
from app.documents.network_words import NETWORK_WORDS, NetworkWords
from app.documents.pages import A4_PAGE
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize
from app.documents.typesetter import Typesetter, height_of
from app.documents.words import PLAN_WORDS
from app.domain.network_paper import NetworkPaper, PaperMember
from app.text import format_date, format_time, local

_TOLD_ONE_BY_ONE: Final = 20
_WITH_TIES: Final = (0.15, 0.27, 0.145, 0.27, 0.165)
_WITHOUT: Final = (0.185, 0.3, 0.15, 0.365)
_NOTHING: Final = "–"
_ROOM_FOR_LIST: Final = 110.0  # points: the heading and the first rows stay together


@dataclass(frozen=True, slots=True)
class _Fit:
    """How much of the page the map has: its width in points, rows close, the list apart."""

    diameter: float
    dense: bool = False
    apart: bool = False


# The first with which map and list stand on one page; with more people the map has a page alone.
_ON_ONE_PAGE: Final = (_Fit(118 * mm), _Fit(118 * mm, dense=True), _Fit(100 * mm, dense=True))
_APART: Final = _Fit(142 * mm, apart=True)


def compose_network_map(paper: NetworkPaper) -> Composition:
    """Give the map set and ready to be flowed over pages."""
    words, plan_words = NETWORK_WORDS[paper.language], PLAN_WORDS[paper.language]
    setter = _fitting(paper, words)
    moment = local(paper.printed_at)
    printed = f"{format_date(moment.date())} {plan_words.clock} {format_time(moment)}"
    furniture = Furniture(
        organiser=setter.clean(paper.organiser_name),
        unit=setter.clean(paper.unit),
        confidential=plan_words.confidential,
        confidential_ground=plan_words.confidential_ground,
        footer_left=setter.clean(f"{words.title} · {paper.client_name}"),
        footer_right=setter.clean(plan_words.printed.format(moment=printed, name=paper.printed_by)),
        watermarks=(plan_words.practice,) if paper.practice else (),
        first_header=setter.header,
        scale=1.12 if paper.large else 1.0,
    )
    info = DocumentInfo(f"{words.title}, {format_date(paper.on)}", plan_words.tag, paper.printed_at)
    return Composition(setter.story, setter.root, furniture, info, grey=paper.grey)


def attach_network_map(setter: Typesetter, paper: NetworkPaper) -> None:
    """Add the map to another paper: on a page of its own, as its last part."""
    words = NETWORK_WORDS[paper.language]
    fit = next((it for it in _fits(paper) if _fits_page(_set(paper, words, it))), _APART)
    setter.close()
    setter.story.append(PageBreak())
    setter.place = setter.root.add("Sect")
    heading = words.attachment.format(title=words.title)
    node = setter.place.add("H2", bookmark=setter.clean(heading))
    setter.story.append(setter.block(heading, setter.sheet.title, node))
    subtitle = _subtitle(paper, words)
    look = Look(after=setter.sheet.step)
    setter.append(setter.block(subtitle, setter.sheet.subtitle, setter.place.add("P"), look))
    _fill(setter, paper, words, fit)


def _fitting(paper: NetworkPaper, words: NetworkWords) -> Typesetter:
    """The paper set as large as one page lets it be, else map and list apart."""
    for fit in _fits(paper):
        setter = _set(paper, words, fit)
        if _fits_page(setter):
            return setter
    return _set(paper, words, _APART)


def _fits(paper: NetworkPaper) -> tuple[_Fit, ...]:
    return () if paper.large else _ON_ONE_PAGE


def _fits_page(setter: Typesetter) -> bool:
    return height_of(setter.story, A4_PAGE) <= A4_PAGE.content_height


def _set(paper: NetworkPaper, words: NetworkWords, fit: _Fit) -> Typesetter:
    setter = Typesetter(paper.language, TextSize.LARGE if paper.large else TextSize.NORMAL)
    setter.title(words.title, _subtitle(paper, words))
    _fill(setter, paper, words, fit)
    return setter


def _subtitle(paper: NetworkPaper, words: NetworkWords) -> str:
    subtitle = words.wished_subtitle if paper.wish else words.subtitle
    return subtitle.format(name=paper.client_name, day=format_date(paper.on))


def _fill(setter: Typesetter, paper: NetworkPaper, words: NetworkWords, fit: _Fit) -> None:
    """The map, its list, the consent."""
    members = tuple(sorted(paper.members, key=lambda one: one.rank))
    picture = _picture(setter, paper, members, words, fit)
    if picture is not None and fit.apart and members:
        setter.story.append(PageBreak())
    numbered = picture is not None and picture.numbered
    _list(setter, paper, members, words, fit, numbered=numbered)
    if paper.consent_on is not None:
        told = words.consent.format(day=format_date(paper.consent_on))
        setter.paragraph(told, muted=True)


def _picture(
    setter: Typesetter,
    paper: NetworkPaper,
    members: Sequence[PaperMember],
    words: NetworkWords,
    fit: _Fit,
) -> NetworkPicture | None:
    setter.paragraph(words.nearer, muted=True)
    picture = NetworkPicture(
        members,
        [_on_one_line(setter, one.label) for one in members],
        name=_on_one_line(setter, paper.first_name),
        words=words,
        with_ties=paper.with_ties,
        diameter=fit.diameter,
        large=paper.large,
        figure=setter.place.add("Figure", alt=_told(setter, paper, members, words)),
    )
    if not picture.is_legible:
        setter.place.children.pop()
        setter.paragraph(words.too_many)
        return None
    setter.story.append(picture)
    if picture.numbered:
        setter.paragraph(words.numbered, muted=True)
    return picture


def _on_one_line(setter: Typesetter, text: str) -> str:
    return " ".join(setter.clean(text).split())


def _list(
    setter: Typesetter,
    paper: NetworkPaper,
    members: Sequence[PaperMember],
    words: NetworkWords,
    fit: _Fit,
    *,
    numbered: bool,
) -> None:
    """The list twin; its numbers are those of a crowded map."""
    style = setter.sheet.heading
    look = Look(before=setter.sheet.step, after=0.55 * setter.sheet.step)
    run = plain_run(words.heading, style.face)
    setter.story.append(CondPageBreak(_ROOM_FOR_LIST))
    setter.story.append(TextBlock(run, style, setter.place.add("H2"), look))
    if not members:
        setter.paragraph(words.nobody)
        return
    rows = []
    for number, one in enumerate(members, start=1):
        who = f"{number}. {one.label}" if numbered else one.label
        nearness = words.wish if one.wished else words.rings[one.ring]
        tie = [_tie(one, words)] if paper.with_ties else []
        rows.append((who, _group(one, words), nearness, *tie, ", ".join(one.helps) or _NOTHING))
    if paper.large:  # columns would be too narrow for large letters
        setter.bullets([_in_words(row, words) for row in rows])
        return
    shares = _WITH_TIES if paper.with_ties else _WITHOUT
    tie_head = [words.tie] if paper.with_ties else []
    heads = (words.who, words.group, words.nearness, *tie_head, words.helps)
    setter.table(shares, heads, rows, dense=fit.dense)


def _in_words(row: Sequence[str], words: NetworkWords) -> str:
    who, group, *ties, helps = row
    told = "; ".join((group, *(one.lower() for one in ties)))
    with_what = "" if helps == _NOTHING else f". {words.helps}: {helps}"
    return f"{who}: {told}{with_what}"


def _group(member: PaperMember, words: NetworkWords) -> str:
    """`Ystävät ja läheiset`, and where else they stand: one person may be in two sectors."""
    name = words.sectors[member.sector]
    if not member.also_in:
        return name
    more = ", ".join(words.sectors[sector] for sector in member.also_in)
    return words.also.format(sector=name, more=more)


def _tie(member: PaperMember, words: NetworkWords) -> str:
    return f"{words.strengths[member.strength]}, {words.tones[member.tone]}"


def _told(
    setter: Typesetter, paper: NetworkPaper, members: Sequence[PaperMember], words: NetworkWords
) -> str:
    """The picture in words: everybody by sector, or of a crowd how many; the table tells all."""
    told = [words.picture.format(name=setter.clean(paper.first_name))]
    for sector, name in words.sectors.items():
        here = [one for one in members if one.sector is sector]
        if len(members) > _TOLD_ONE_BY_ONE:
            told.append(f"{name}: {len(here)}.")
        elif here:
            told.append(f"{name}: {'; '.join(_member(setter, one, paper, words) for one in here)}.")
    return " ".join(told)


def _member(
    setter: Typesetter, member: PaperMember, paper: NetworkPaper, words: NetworkWords
) -> str:
    parts = [setter.clean(member.label), words.rings[member.ring].lower()]
    if paper.with_ties:
        parts.append(_tie(member, words).lower())
    elif member.wished:
        parts.append(words.wish.lower())
    return " ".join((parts[0] + ",", ", ".join(parts[1:])))
