"""From a paper of blocks to a composition: size, furniture and what the file says of itself."""

from app.documents.blocks import set_blocks
from app.documents.engine import Composition
from app.documents.furniture import Furniture, PlainFurniture
from app.documents.network_map import attach_network_map
from app.documents.pages import A4_PAGE, PLAIN_PAGE
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS
from app.domain.papers import Paper, Style
from app.text import format_date, format_time, local


def compose_paper(paper: Paper) -> Composition:
    """Give the paper set and ready to be flowed over pages."""
    head = paper.head
    words = PLAN_WORDS[head.language]
    page = PLAIN_PAGE if paper.style is Style.PLAIN else A4_PAGE
    setter = Typesetter(head.language, _size(paper), page)
    plain = paper.style is Style.PLAIN  # who sends it stands beside its title
    setter.title(paper.title, paper.subtitle, beside=0.27 if plain else 0.0)
    set_blocks(setter, paper)
    if paper.attachment is not None:
        attach_network_map(setter, paper.attachment)
    info = DocumentInfo(setter.clean(paper.title), words.tag, head.printed_at)
    return Composition(
        setter.story,
        setter.root,
        _furniture(setter, paper),
        info,
        page=page,
        grey=head.grey,
    )


def _size(paper: Paper) -> TextSize:
    if paper.style is Style.PLAIN:
        return TextSize.PLAIN_LARGE if paper.head.large else TextSize.PLAIN
    return TextSize.LARGE if paper.head.large else TextSize.NORMAL


def _furniture(setter: Typesetter, paper: Paper) -> Furniture:
    head = paper.head
    words = PLAN_WORDS[head.language]
    moment = local(head.printed_at)
    printed = f"{format_date(moment.date())} {words.clock} {format_time(moment)}"
    secret = paper.style is Style.OFFICIAL
    marks = ((head.practice, words.practice), (head.draft, words.draft))
    names = (paper.title, head.client_name if secret else "")
    kind = PlainFurniture if paper.style is Style.PLAIN else Furniture
    return kind(
        organiser=setter.clean(head.organiser_name),
        unit=setter.clean(head.unit),
        confidential=words.confidential if secret else "",
        confidential_ground=(head.secrecy_ground or words.confidential_ground) if secret else "",
        footer_left=setter.clean(" · ".join(name for name in names if name)),
        footer_right=setter.clean(words.printed.format(moment=printed, name=head.printed_by)),
        watermarks=tuple(word for wanted, word in marks if wanted),
        first_header=setter.header,
        scale=1.12 if head.large else 1.0,
    )
