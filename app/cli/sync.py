"""`rinnalla sync --once`: one round of handing over, for scripts; counts only, no names."""

import math
import sys
from argparse import Namespace

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.stores import open_store, utc_now
from app.domain.exchange import SendReport
from app.progress import NoProgress
from app.services.exchange import send_waiting, sync_state
from app.text import Language


def sync(arguments: Namespace, language: Language) -> int:
    """Hand over what is due; 8 if something stays here, with the reason on the error stream.

    Pauses that were taken after a failure are kept, so that a script may call it as often as it
    likes. What opening the store raises goes up.
    """
    with open_store(arguments, language) as store:
        if not sync_state(store, now=utc_now()).channel_ready:
            print(line("sync-no-way", language), file=sys.stderr)
            return ExitCode.REFUSED
        report = send_waiting(store, now=utc_now, progress=NoProgress())
    print(
        line(
            "sync-done",
            language,
            sent=report.sent,
            waiting=report.waiting,
            attention=report.attention,
        )
    )
    for words in reasons(report, language):
        print(words, file=sys.stderr)
    return ExitCode.WAITING if report.waiting or report.attention else ExitCode.DONE


def reasons(report: SendReport, language: Language) -> list[str]:
    """Say why something stays here; nothing where all has left."""
    found = []
    if report.outage is not None:
        found.append(line(f"sync-{report.outage.value}", language))
    if report.retry_in is not None:
        minutes = max(1, math.ceil(report.retry_in / 60))
        found.append(line("sync-retry", language, minutes=minutes))
    if report.attention:
        found.append(line("sync-attention", language, count=report.attention))
    if report.waiting and not found:
        found.append(line("sync-waits", language))
    return found
