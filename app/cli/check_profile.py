"""`rinnalla check-profile`: tell an organisation what is wrong with its own profile file."""

from argparse import Namespace

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.reference.profiles import read_profile
from app.text import Language


def check_profile(arguments: Namespace, language: Language) -> int:
    """Read the file and say that it is right.

    Raises:
        ProfileRefused: with line, field and reason.
    """
    profile = read_profile(arguments.file)
    print(line("profile", language, name=profile.name.label(language)))
    return ExitCode.DONE
