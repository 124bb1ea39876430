"""`rinnalla version`: the program's and the store's; loads nothing that it does not name."""

from argparse import Namespace
from importlib.metadata import version

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.storage.migrate import HEAD
from app.text import Language


def show_version(_arguments: Namespace, language: Language) -> int:
    """Name the version of the program and of the store's structure that it makes."""
    print(line("version", language, version=version("rinnalla"), schema=HEAD))
    return ExitCode.DONE
