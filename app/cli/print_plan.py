"""`rinnalla print plan`: the client plan as a tagged PDF, without a screen."""

import sys
from argparse import Namespace
from dataclasses import replace
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
from app.services.paper import PaperOptions, keep_document, plan_paper, render_plan
from app.services.papers_out import write_whole
from app.services.plans import list_plans
from app.services.prints import check_prints
from app.services.vault import Store
from app.text import Language, local

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


def print_plan(arguments: Namespace, language: Language) -> int:
    """Write the newest finished plan (else the draft) of a client to `--out`, logged as printed.

    Raises:
        PrintsRefused, ClientNotTold, ClientUnknown, ClientUnclear; what opening the store and
            writing raise.
    """
    with open_store(arguments, language) as store:
        check_prints(store)
        client_id = client_of(store, arguments)
        plans = sorted(list_plans(store, client_id), key=lambda plan: (plan.finished, plan.number))
        plan_id = plans[-1].id if plans else None
        options = PaperOptions(
            for_client=arguments.for_client,
            with_identity=not arguments.for_client,
            large=arguments.large,
        )
        paper = plan_paper(store, client_id, plan_id, options, now=utc_now())
        if arguments.language:
            paper = replace(paper, language=arguments.language)
        pdf = render_plan(paper, NoProgress())
        write_whole(arguments.out, pdf)
        if plan_id:  # what was never written is an empty form: it has no version to be kept with
            recipient = CLIENT if arguments.for_client else SYSTEM
            keep_document(
                store, client_id, plan_id, pdf, way="file", recipient=recipient, now=utc_now()
            )
    if paper.draft:
        print(line("draft", language), file=sys.stderr)
    print(line("written", language, path=arguments.out))
    return ExitCode.DONE


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
