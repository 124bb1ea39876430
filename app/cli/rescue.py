"""`rinnalla rescue`: read what is left of a damaged store into a new one, and say what is not."""

from argparse import Namespace

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.passphrase import read_passphrase
from app.progress import NoProgress
from app.services.places import places
from app.services.rescuing import rescue_to
from app.services.restoring import SecretKind
from app.services.vault import DeviceSecrets
from app.text import Language


def rescue(arguments: Namespace, language: Language) -> int:
    """Make the new store in the folder that was named; 7 if anything is missing from it."""
    kind: SecretKind = "recovery" if arguments.recovery_code else "passphrase"
    prompt = line("recovery-code" if arguments.recovery_code else "passphrase", language)
    secret = read_passphrase(arguments.passphrase_fd, prompt)
    report = rescue_to(
        arguments.store or places().data,
        arguments.to,
        secret,
        kind=kind,
        progress=NoProgress(),
        devices=DeviceSecrets(),
    )
    clients, meetings = report.read.get("client", 0), report.read.get("meeting", 0)
    print(line("rescued", language, path=arguments.to, clients=clients, meetings=meetings))
    for table in sorted({*report.lost, *report.left_out}):
        lost, left_out = report.lost.get(table, 0), report.left_out.get(table, 0)
        print(line("rescue-missing", language, table=table, lost=lost, left_out=left_out))
    return ExitCode.NOT_SOUND if report.lost or report.left_out else ExitCode.DONE
