"""`rinnalla export-log` and `take-receipt`: the whole log to its controller, and the answer."""

from argparse import Namespace

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.stores import open_store
from app.progress import NoProgress
from app.services.log_export import export_log as write_log
from app.services.log_export import log_controller
from app.services.log_receipts import take_receipt as take_in
from app.text import Language


def export_log(arguments: Namespace, language: Language) -> int:
    """Write the logs to `--out`; what opening the store and writing raise goes up."""
    with open_store(arguments, language) as store:
        made = write_log(store, arguments.out, NoProgress())
        controller = log_controller(store)
    print(line("log-written" if controller is None else "log-sealed", language,
               path=arguments.out, events=made.events, first=made.first_n, last=made.last_n,
               controller=controller))  # fmt: skip
    return ExitCode.DONE


def take_receipt(arguments: Namespace, language: Language) -> int:
    """Take in a receipt of the log's controller.

    Raises:
        ReceiptRefused, ReceiptDoesNotFit; what opening the store raises.
    """
    with open_store(arguments, language) as store:
        receipt = take_in(store, arguments.receipt)
    print(line("receipt-taken", language, n=receipt.head.n, day=receipt.received_on))
    return ExitCode.DONE
