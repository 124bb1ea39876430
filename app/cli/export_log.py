"""`rinnalla export-log`: the whole use log and disclosure log as JSON Lines with a manifest."""

from argparse import Namespace

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.stores import open_store
from app.progress import NoProgress
from app.services.log_report import export_log as write_log
from app.text import Language


def export_log(arguments: Namespace, language: Language) -> int:
    """Write the logs to `--out`; what opening the store and writing raise goes up."""
    with open_store(arguments, language) as store:
        made = write_log(store, arguments.out, NoProgress())
    print(line("log-written", language, path=arguments.out, events=made.events,
               first=made.first_n, last=made.last_n))  # fmt: skip
    return ExitCode.DONE
