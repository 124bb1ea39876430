"""What lies in the ballot box: every content equally long, whether answer, dummy or count.

The outer seal is the device's: a sub key of the feedback key, a fresh random nonce at each writing,
bound to the place. The inner one, where there is an organisation's key, opens only there.
"""

import secrets as system_secrets
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors import UserError
from app.security.keys import derived_key
from app.security.sealing import seal_padded
from app.security.secrets import wiped

INNER_BYTES: Final = 80
FILE_HEAD: Final = b"rinnalla-answers/1\n"  # of a file of sealed answers for the organisation
PURPOSE: Final = "answer"
_NONCE: Final = 12
_INFO: Final = b"feedback/v1/box"


class BallotDamaged(UserError):
    """The feedback file does not open, or something in it was put where it does not belong."""

    code = "ballot-damaged"


class Held(IntEnum):
    """What a place holds; only who has the feedback key can tell."""

    DUMMY = 0
    ANSWER = 1  # counted on this device
    SEALED = 2  # read by the organisation only


@dataclass(frozen=True, slots=True)
class Ballot:
    """The content of one place: 80 bytes and what they are."""

    held: Held
    inner: bytes

    @property
    def question(self) -> int:
        """The question of an answer that this device can read."""
        return self.inner[0]

    @property
    def option(self) -> int:
        """The option of an answer that this device can read."""
        return self.inner[1]


def dummy(public_key: bytes | None) -> Ballot:
    """Give what fills an empty place: made like an answer, so that nobody tells them apart."""
    if public_key is None:
        return Ballot(Held.DUMMY, system_secrets.token_bytes(INNER_BYTES))
    return Ballot(Held.DUMMY, seal_padded(public_key, PURPOSE, b"", size=INNER_BYTES))


def ballot(question: int, option: int, public_key: bytes | None) -> Ballot:
    """Give an answer: sealed to the organisation where it has a key, else for this device."""
    told = bytes((question, option))
    if public_key is None:
        return Ballot(Held.ANSWER, told + system_secrets.token_bytes(INNER_BYTES - len(told)))
    return Ballot(Held.SEALED, seal_padded(public_key, PURPOSE, told, size=INNER_BYTES))


class BoxSeal:
    """The device's seal round every content of the feedback file."""

    def __init__(self, feedback_key: bytearray) -> None:
        key = derived_key(feedback_key, _INFO)
        with wiped(key):
            self._cipher = ChaCha20Poly1305(bytes(key))

    def close(self, content: bytes, place: bytes) -> bytes:
        """Seal anew; `place` says where it belongs."""
        nonce = system_secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, content, place)

    def open(self, closed: bytes, place: bytes) -> bytes:
        """Open what was sealed for this place.

        Raises:
            BallotDamaged: another key or place, or changed.
        """
        try:
            return self._cipher.decrypt(closed[:_NONCE], closed[_NONCE:], place)
        except (InvalidTag, ValueError) as error:
            raise BallotDamaged from error

    def close_ballot(self, one: Ballot, place: bytes) -> bytes:
        """Seal an answer or a dummy."""
        return self.close(bytes((one.held,)) + one.inner, place)

    def open_ballot(self, closed: bytes, place: bytes) -> Ballot:
        """Open an answer or a dummy.

        Raises:
            BallotDamaged: it is none.
        """
        content = self.open(closed, place)
        try:
            return Ballot(Held(content[0]), content[1:])
        except (ValueError, IndexError) as error:
            raise BallotDamaged from error
