"""`rinnalla backup`, `restore`, `try-restore`: a copy to another place, and back from it."""

from argparse import Namespace

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.passphrase import read_passphrase
from app.cli.stores import open_store, utc_now
from app.progress import NoProgress
from app.services.backups import Backup, BackupMissing, backups_in, make_backup
from app.services.places import places
from app.services.restore_trials import rehearse
from app.services.restoring import SecretKind, restore_backup, try_restore
from app.services.vault import DeviceSecrets
from app.text import Language, format_date, format_time, local


def backup(arguments: Namespace, language: Language) -> int:
    """Make a backup in the folder that was named and say what it holds."""
    with open_store(arguments, language) as store:
        report = make_backup(store, now=utc_now(), progress=NoProgress(), to=arguments.to)
    values = {
        "path": report.backup.folder,
        "clients": report.contents.clients,
        "meetings": report.contents.meetings,
    }
    print(line("backed-up", language, **values))
    return ExitCode.DONE


def restore(arguments: Namespace, language: Language) -> int:
    """Bring the newest backup of a folder back, or only try it."""
    folder = arguments.store or places().data
    chosen = _newest(arguments)
    kind: SecretKind = "recovery" if arguments.recovery_code else "passphrase"
    prompt = line("recovery-code" if arguments.recovery_code else "passphrase", language)
    secret = read_passphrase(arguments.passphrase_fd, prompt)
    if arguments.only_try:
        found = try_restore(
            folder, chosen, secret, kind=kind, progress=NoProgress(), devices=DeviceSecrets()
        )
        values = {"clients": found.clients, "meetings": found.meetings}
        print(line("restore-tried", language, when=_when(chosen), **values))
        return ExitCode.DONE
    report = restore_backup(
        folder, chosen, secret, kind=kind, progress=NoProgress(), devices=DeviceSecrets()
    )
    values = {"clients": report.contents.clients, "meetings": report.contents.meetings}
    print(line("restored", language, when=_when(chosen), path=report.aside, **values))
    return ExitCode.DONE


def try_own_restore(arguments: Namespace, language: Language) -> int:
    """Make a backup of the own store, bring it back in a scratch place, and say what it held."""
    with open_store(arguments, language) as store:
        trial = rehearse(store, now=utc_now(), progress=NoProgress())
    found = trial.contents
    key = "trial-second" if trial.from_second else "trial"
    counts = {"clients": found.clients, "meetings": found.meetings, "events": found.events}
    print(line(key, language, **counts))
    return ExitCode.DONE


def _newest(arguments: Namespace) -> Backup:
    found = backups_in(arguments.source)
    if not found:
        raise BackupMissing
    return found[0]


def _when(chosen: Backup) -> str:
    moment = local(chosen.made_at)
    return f"{format_date(moment.date())} {format_time(moment)}"
