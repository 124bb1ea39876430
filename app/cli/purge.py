"""`rinnalla purge --list`: whose data may leave this device, and what keeps the others' here."""

from argparse import Namespace

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.stores import open_store, utc_now
from app.domain.purge import Hindrance
from app.services.purge import PurgeRow, list_purge
from app.text import Language, format_date, local


def purge(arguments: Namespace, language: Language) -> int:
    """Print one line for each closed case; what opening the store raises goes up."""
    with open_store(arguments, language) as store:
        rows = list_purge(store, today=local(utc_now()).date())
    for row in rows:
        print(f"{row.client_name}: {_state(row, language)}")
    if not rows:
        print(line("purge-nobody", language))
    return ExitCode.DONE


def _state(row: PurgeRow, language: Language) -> str:
    if row.hindrance is Hindrance.UNSENT:
        return line("purge-unsent", language, count=row.facts.unsent)
    if row.hindrance is Hindrance.DRAFTS:
        return line("purge-drafts", language, count=row.facts.drafts)
    if row.hindrance is Hindrance.GRACE:
        return line("purge-grace", language, day=format_date(row.ready_on))
    return line("purge-free", language)
