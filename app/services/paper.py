"""The plan on paper: what is printed, the PDF itself, and the copy that is kept (18a–c)."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.documents.rendering import render_paper
from app.domain.disclosures import SYSTEM, Ground
from app.domain.paper_look import Look
from app.domain.plan_paper import PLAN_SECTIONS, PaperOptions, PlanPaper
from app.domain.snapshots import PlanSnapshot
from app.errors import NotFound
from app.formats.snapshot_json import plan_from_payload
from app.progress import Progress
from app.reference.profile_papers import PLAN
from app.services.kept_papers import keep_pdf
from app.services.letterhead import logo_of
from app.services.meeting_snapshot import subject_of
from app.services.network_paper import attached_map
from app.services.paper_templates import template_of
from app.services.plan_papers import paper_of
from app.services.plan_snapshot import plan_snapshot
from app.services.plans import open_draft
from app.services.profiles import profile_of
from app.services.use_events import section_opened
from app.services.worker import require_worker
from app.storage.schema.plan import Plan
from app.storage.store import Store
from app.text import local

__all__ = ["PaperOptions", "keep_document", "plan_paper", "render_plan"]


def plan_paper(
    store: Store, client_id: UUID, plan_id: UUID | None, options: PaperOptions, *, now: datetime
) -> PlanPaper:
    """Give the paper of a finished plan, or of the open version as a draft (`plan_id` None).

    Opening it is a use event. A turvakielto that came after the plan was finished counts too.

    Raises:
        NotFound: no such plan, client or worker.
    """
    with store.view(section_opened("plan-paper", client_id, plan_id)) as session:
        snapshot, draft = _plan(session, client_id, plan_id, now)
        subject = subject_of(session, client_id)
        if subject.protected and not snapshot.subject.protected:
            snapshot = replace(snapshot, subject=replace(snapshot.subject, protected=True))
        paper = paper_of(snapshot, options, printed_at=now, draft=draft, practice=store.practice)
        look = Look(language=paper.language, large=paper.large, grey=paper.grey)
        papers = profile_of(session).papers
        template = template_of(session, PLAN)
        words = {**papers.words(PLAN, paper.language), **template.words(paper.language)}
        return replace(
            paper,
            printed_by=require_worker(session).name,
            logo=logo_of(session),
            author_phone=snapshot.author.phone,
            service_task=papers.one(papers.service_task, paper.language),
            secrecy_ground=papers.one(papers.secrecy_ground, paper.language),
            order=template.order or papers.order.get(PLAN, ()),
            headings=tuple(
                (key, text)
                for key, text in words.items()
                if key in PLAN_SECTIONS and isinstance(text, str)
            ),
            own_sections=template.sections(paper.language),
            attachment=attached_map(session, client_id, look, options, now=now),
        )


def _plan(
    session: Session, client_id: UUID, plan_id: UUID | None, now: datetime
) -> tuple[PlanSnapshot, bool]:
    """The frozen plan, or the open one as it would be frozen now."""
    if plan_id is not None:
        plan = session.get(Plan, plan_id)
        if plan is None or plan.client_id != client_id:
            raise NotFound(kind="plan")
        if plan.snapshot is not None:
            return plan_from_payload(plan.snapshot), False
    today = local(now).date()
    form = open_draft(session, client_id, today=today)
    row = Plan(id=form.id, client_id=client_id, number=form.number)
    author = require_worker(session)
    made_on = form.made_on or today
    return plan_snapshot(session, row, form.text, author, made_on=made_on), True


def render_plan(paper: PlanPaper, progress: Progress | None = None) -> bytes:
    """Give the PDF in memory; the same paper gives the same bytes. Raises Cancelled."""
    return render_paper(paper, progress)


def keep_document(
    store: Store,
    client_id: UUID,
    plan_id: UUID,
    pdf: bytes,
    *,
    way: str,
    recipient: str,
    now: datetime,
) -> UUID:
    """Keep a printed or saved PDF byte for byte with the event of its leaving; give its id.

    `way` is a code (`printer`, `file`); `recipient` a code (`client`,
    `client-information-system`) or her own words. What goes to anybody but the client stands in
    the disclosure log. Printing the same bytes again adds an event, not a second copy.

    Raises:
        NotFound: no such plan of this client.
    """
    with store.write() as session:
        plan = session.get(Plan, plan_id)
        if plan is None or plan.client_id != client_id:
            raise NotFound(kind="plan")
        return keep_pdf(
            session,
            client_id,
            "plan",
            plan_id,
            pdf,
            way=way,
            recipient=recipient,
            ground=Ground.OWN_REGISTER if recipient.strip() == SYSTEM else Ground.NOT_TOLD,
            now=now,
        )
