"""`rinnalla org open-answers`: what the anonymous answers of all devices say together."""

import sys
from argparse import Namespace
from functools import partial
from typing import Final

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.org_keys import private_secret
from app.domain.feedback import Counts, Question, may_be_shown, rounded_shares
from app.errors import file_explained
from app.formats.sealed_answers import MAXIMUM_BYTES, counted, sealed_in
from app.security.ballot_seal import PURPOSE
from app.security.organisation_keys import Role, sealing_key
from app.security.sealing import open_padded
from app.security.secrets import wiped
from app.text import Language

_NAMES: Final = {Question.MEETING: "question-meeting", Question.END: "question-end"}


def open_answers(arguments: Namespace, language: Language) -> int:
    """Open the files, merge them, say what may be said of them; 7 if some did not open.

    Raises:
        AnswersRefused, CannotOpen; what `private_secret` raises.
    """
    sealed: list[bytes] = []
    for path in arguments.files:
        with file_explained(), path.open("rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
        sealed += sealed_in(content, path.name)
    secret = private_secret([arguments.key], Role.ANSWERS, arguments.passphrase_fd, language)
    with wiped(secret):
        private_key = sealing_key(secret, Role.ANSWERS)
    with wiped(private_key):
        opened = counted(sealed, partial(open_padded, private_key, PURPOSE))
    for question, counts in opened.counts.items():
        print(_told(question, counts, language))
    if opened.unreadable:
        print(line("answers-unreadable", language, count=opened.unreadable), file=sys.stderr)
        return ExitCode.NOT_SOUND
    return ExitCode.DONE


def _told(question: Question, counts: Counts, language: Language) -> str:
    """Shares in steps of five; under ten answers, or all alike, nothing that could tell of one."""
    name = line(_NAMES[question], language)
    if not may_be_shown(counts):
        return line("answers-hidden", language, question=name)
    much, some, none = rounded_shares(counts)
    return line("answers-shares", language, question=name, count=sum(counts), much=much, some=some,
                none=none)  # fmt: skip
