"""Papers of blocks: which there are, one composed for a client, its bytes, its leaving."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.documents.rendering import render_paper
from app.domain.disclosures import SYSTEM, Ground
from app.domain.paper_look import Look
from app.domain.papers import Paper, in_order, texts_of, with_contact, with_sections, without
from app.domain.plain_language import PlainReport, look_at
from app.domain.plan_paper import PaperOptions
from app.errors import NotFound
from app.progress import Progress
from app.reference.paper_words import paper_words
from app.reference.plain_lists import plain_list
from app.services.kept_papers import keep_pdf
from app.services.network_paper import attached_map
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import contact_words
from app.services.paper_kinds.registry import KINDS, PaperKind, Reader
from app.services.papers_out import write_whole
from app.services.prints import check_prints
from app.services.use_events import section_opened
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import Language

__all__ = [
    "KINDS",
    "PaperKind",
    "Reader",
    "compose",
    "keep",
    "kind_of",
    "paper_name",
    "render",
    "save_of_nobody",
]


def kind_of(code: str) -> PaperKind:
    """Give a kind by its code; NotFound where there is none."""
    if code not in KINDS:
        raise NotFound(kind="paper")
    return KINDS[code]


def kinds(*readers: Reader) -> Sequence[PaperKind]:
    """Give the kinds for these readers, in their order."""
    return [kind for kind in KINDS.values() if kind.reader in readers]


def paper_name(code: str, language: Language) -> str:
    """Give what a kind of paper is called."""
    return paper_words(kind_of(code).code, language)("name")


def compose(
    store: Store, code: str, client_id: UUID | None, options: PaperOptions, *, now: datetime
) -> Paper:
    """Give the paper as the store holds it now; opening it is one view in the use log.

    Raises:
        NotFound: no such kind, client or worker.
    """
    kind = kind_of(code)
    opening = store.read() if client_id is None else store.view(section_opened(code, client_id))
    with opening as session:
        desk = Desk(session, code, client_id, options, now=now, practice=store.practice)
        return _composed(kind, desk)


def _composed(kind: PaperKind, desk: Desk) -> Paper:
    """The paper as profile and template order it; on what a client keeps stands whom to ask (P71).

    A booklet has its pages in their own order: only words are an organisation's own there.
    """
    if desk.options.booklet and kind.compose_small is not None:
        return kind.compose_small(desk)
    paper, words, template = kind.compose(desk), desk.words, desk.template
    paper = without(paper, [words(key) for key in template.leave_out])
    order = template.order or desk.profile.papers.order.get(kind.code, ())
    if order:
        paper = in_order(paper, [words(key) for key in order])
    own = template.sections(desk.language)
    paper = with_sections(paper, [(words(it.after) if it.after else "", it) for it in own])
    if kind.reader is Reader.CLIENT and not kind.tells_whom:
        paper = with_contact(paper, contact_words(desk))
    if kind.may_have_map:
        look = Look(language=desk.language, large=desk.options.large, grey=desk.options.grey)
        found = attached_map(desk.session, desk.client.id, look, desk.options, now=desk.now)
        paper = replace(paper, attachment=found)
    return paper


def plain_report(paper: Paper) -> PlainReport | None:
    """Give what is hard to read on a plain paper, None for others. Nothing is changed."""
    if not kind_of(paper.code).plain:
        return None
    language = paper.head.language
    return look_at(texts_of(paper), language, plain_list(language))


def render(paper: Paper, progress: Progress | None = None) -> bytes:
    """Give the PDF in memory; the same paper gives the same bytes. Raises Cancelled."""
    return render_paper(paper, progress)


def save_of_nobody(
    store: Store,
    code: str,
    path: Path,
    options: PaperOptions,
    *,
    now: datetime,
    progress: Progress | None = None,
) -> None:
    """Write a paper on which no client stands into a file, whole or not at all; it is logged.

    Raises:
        PrintsRefused, NotFound, UserError as the disk is, Cancelled.
    """
    check_prints(store)
    paper = compose(store, code, None, options, now=now)
    content = render(paper, progress)
    with store.write() as session:
        log_use(session, UseEvent("report-exported", code))
        write_whole(path, content)


def keep(
    store: Store,
    code: str,
    client_id: UUID,
    pdf: bytes,
    *,
    way: str,
    recipient: str,
    now: datetime,
) -> UUID:
    """Keep a paper that left, byte for byte, with when, how and to whom; gives its id."""
    with store.write() as session:
        return keep_pdf(
            session,
            client_id,
            code,
            client_id,
            pdf,
            way=way,
            recipient=recipient,
            ground=Ground.OWN_REGISTER if recipient == SYSTEM else Ground.NOT_TOLD,
            now=now,
        )
