"""`rinnalla verify`: is the store sound, and does the chain of the use log hold."""

import sys
from argparse import Namespace

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.stores import open_store
from app.services.log_check import AnchorState
from app.services.verification import StoreReport, verify_store
from app.text import Language


def verify(arguments: Namespace, language: Language) -> int:
    """Check the store and say what was found; 7 if something does not hold."""
    with open_store(arguments, language) as store:
        report = verify_store(store)
    if report.sound:
        print(line("sound", language, events=report.log.events))
        if report.log.anchor is not AnchorState.HOLDS:
            print(line("no-anchor", language))
        return ExitCode.DONE
    for words in _complaints(report, language):
        print(words, file=sys.stderr)
    return ExitCode.NOT_SOUND


def _complaints(report: StoreReport, language: Language) -> list[str]:
    found = []
    if not (report.pages_sound and report.references_sound):
        found.append(line("not-sound", language))
    broken = report.log.first_break
    if broken is not None:
        kind = line(f"break-{broken.kind.value}", language)
        found.append(line("chain-broken", language, n=broken.n, kind=kind))
    if report.log.bad_disclosure is not None:
        found.append(line("disclosure-broken", language, n=report.log.bad_disclosure))
    if report.log.receipt is AnchorState.BEHIND:
        found.append(line("receipt-behind", language))
    if report.log.anchor is AnchorState.BEHIND:
        found.append(line("log-cut", language, count=report.log.lost_events))
    return found
