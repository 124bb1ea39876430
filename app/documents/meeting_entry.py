"""A meeting entry on paper, as it goes with a unit that is handed over."""

from app.documents.engine import Composition
from app.documents.furniture import Furniture
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS
from app.domain.plan_paper import EntryPaper
from app.text import format_date, format_time, local


def compose_meeting_entry(paper: EntryPaper) -> Composition:
    """Give the entry set and ready to be flowed over pages."""
    words = PLAN_WORDS[paper.language]
    setter = Typesetter(paper.language, TextSize.NORMAL)
    moment = local(paper.printed_at)
    printed = f"{format_date(moment.date())} {words.clock} {format_time(moment)}"
    setter.title(paper.title, "")
    setter.base_data(
        [(name, value, index == 0) for index, (name, value) in enumerate(paper.base_data)]
    )
    for heading, text in paper.sections:
        setter.section(heading)
        setter.paragraph(text)
    furniture = Furniture(
        organiser=setter.clean(paper.organiser_name),
        unit=setter.clean(paper.unit),
        confidential=words.confidential,
        confidential_ground=words.confidential_ground,
        footer_left=setter.clean(f"{paper.title} · {paper.client_name}"),
        footer_right=setter.clean(words.printed.format(moment=printed, name=paper.printed_by)),
        watermarks=(words.practice,) if paper.practice else (),
        first_header=setter.header,
    )
    info = DocumentInfo(paper.title, words.tag, paper.printed_at)
    return Composition(setter.story, setter.root, furniture, info)
