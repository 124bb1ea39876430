"""`rinnalla print`: the client plan or any other paper as a tagged PDF, without a screen."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import Final
from uuid import UUID

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.stores import open_store, utc_now
from app.domain.clients import ClientRow
from app.domain.disclosures import CLIENT, SYSTEM
from app.errors import UserError
from app.progress import NoProgress
from app.services.caseload import list_caseload
from app.services.client_papers import Reader, compose, keep, kind_of, render, save_of_nobody
from app.services.paper import PaperOptions, keep_document, plan_paper, render_plan
from app.services.papers_out import write_whole
from app.services.plans import list_plans
from app.services.prints import check_prints
from app.services.vault import Store
from app.text import Language, local

PLAN: Final = "plan"
PRACTICE_CLIENT: Final = "Demo-Aino Esimerkki"


class ClientNotTold(UserError):
    """Which client is meant was not said."""

    code = "client-not-told"


class ClientUnknown(UserError):
    """Nobody in the store has this name or id; the value of the argument is not repeated."""

    code = "client-unknown"


class ClientUnclear(UserError):
    """Several clients have this name; `count` and their `ids`."""

    code = "client-unclear"


class RecipientNotTold(UserError):
    """A paper that leaves to others needs a name: it stands in the disclosure log."""

    code = "recipient-not-told"


def print_paper(arguments: Namespace, language: Language) -> int:
    """Write a paper to `--out`; one of a client's is kept and logged as left.

    Raises:
        PrintsRefused, ClientNotTold, ClientUnknown, ClientUnclear, RecipientNotTold; what opening
            the store and writing raise.
    """
    with open_store(arguments, language) as store:
        make = _plan if arguments.paper == PLAN else _other
        draft = make(store, arguments)
    if draft:
        print(line(draft_line(arguments.paper), language), file=sys.stderr)
    print(line("written", language, path=arguments.out))
    return ExitCode.DONE


def draft_line(paper: str) -> str:
    """The key of the line that says that a paper is a draft."""
    return "draft" if paper == PLAN else "paper-draft"


def _plan(store: Store, arguments: Namespace) -> bool:
    """Write the newest finished plan, else the draft; tell whether it is one."""
    client_id = client_of(store, arguments)
    plans = sorted(list_plans(store, client_id), key=lambda plan: (plan.finished, plan.number))
    plan_id = plans[-1].id if plans else None
    paper = plan_paper(store, client_id, plan_id, _options(arguments), now=utc_now())
    pdf = render_plan(paper, NoProgress())
    _write(store, arguments.out, pdf)
    if plan_id:  # what was never written is an empty form: it has no version to be kept with
        to = CLIENT if arguments.for_client else SYSTEM
        keep_document(store, client_id, plan_id, pdf, way="file", recipient=to, now=utc_now())
    return paper.draft


def _other(store: Store, arguments: Namespace) -> bool:
    """Write any other paper; one about nobody is logged as left and not kept."""
    code = arguments.paper
    reader = kind_of(code).reader
    options = _options(arguments)
    if reader is Reader.NOBODY:
        save_of_nobody(store, code, arguments.out, options, now=utc_now())
        return False
    if reader is Reader.OTHERS and not options.recipient:
        raise RecipientNotTold
    client_id = client_of(store, arguments)
    paper = compose(store, code, client_id, options, now=utc_now())
    pdf = render(paper, NoProgress())
    _write(store, arguments.out, pdf)
    for_client = reader is Reader.CLIENT or arguments.for_client
    to = options.recipient if reader is Reader.OTHERS else CLIENT if for_client else SYSTEM
    keep(store, code, client_id, pdf, way="file", recipient=to, now=utc_now())
    return paper.head.draft


def _write(store: Store, path: Path, pdf: bytes) -> None:
    check_prints(store)
    write_whole(path, pdf)


def _options(arguments: Namespace) -> PaperOptions:
    return PaperOptions(
        for_client=arguments.for_client,
        with_identity=not arguments.for_client,
        large=arguments.large,
        grey=arguments.grey,
        language=arguments.language,
        recipient=(arguments.to or "").strip(),
        subject=(arguments.about or "").strip(),
        booklet=arguments.booklet,
        with_map=arguments.map,
    )


def client_of(store: Store, arguments: Namespace) -> UUID:
    """Give the client that the arguments name; the practice store has one of its own.

    Raises:
        ClientNotTold, ClientUnknown, ClientUnclear.
    """
    told = arguments.client or (PRACTICE_CLIENT if arguments.demo else "")
    if not told:
        raise ClientNotTold
    now = utc_now()
    rows = list_caseload(store, today=local(now).date(), now=now)
    found = [row.client for row in rows if _is_meant(row.client, told)]
    if not found:
        raise ClientUnknown
    if len(found) > 1:
        ids = ", ".join(str(one.id) for one in found)
        raise ClientUnclear(count=len(found), ids=ids)
    return found[0].id


def _is_meant(client: ClientRow, told: str) -> bool:
    wanted = " ".join(told.split()).casefold()
    return wanted in {client.name.casefold(), str(client.id)}
