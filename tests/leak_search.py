"""Looking for words of clients in anything: every form in which they could leak, in one pass."""

import base64
import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

SHORTEST = 6
_CODE = re.compile(  # codes; random ids, alone or as FHIR's "DocumentReference/…"; numbers, dates
    r"[a-z0-9._:/+-]*|(?:[A-Za-z]+/)?[0-9A-Fa-f-]{32,36}(?:/_history/\d+)?|[\d.,:TZ+ -]+"
)


def forms(words: str) -> Iterator[bytes]:
    """Give what the words look like in the encodings in which they could leak."""
    plain = words.encode()
    yield from (plain, words.encode("utf-16-le"), words.encode("utf-16-be"))
    yield from (words.encode("latin-1", "replace"), plain.hex().encode())
    yield from (quote(words).encode(), quote(words, safe="").encode())
    yield json.dumps(words)[1:-1].encode()
    yield repr(words).encode("unicode_escape")[1:-1]
    for shift in range(3):  # base64 of the words anywhere in a longer text
        whole = base64.b64encode(bytes(shift) + plain)
        yield whole[4 if shift else 0 : len(whole) - 4]


def is_telling(words: str) -> bool:
    """Say whether a text can be known again: no code, number, date or id, and long enough."""
    return len(words.strip()) >= SHORTEST and not _CODE.fullmatch(words)


class Searcher:
    """Finds any form of any word that it was given; looking costs the length of the content."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._known: set[str] = set()
        self._begins: dict[bytes, list[tuple[bytes, str]]] = {}
        self.learn(words)

    def learn(self, words: Iterable[str]) -> None:
        """Look for these too."""
        for each in words:
            if each in self._known:
                continue
            self._known.add(each)
            for form in set(forms(each)):
                if len(form) >= SHORTEST:
                    self._begins.setdefault(form[:SHORTEST], []).append((form, each))

    def __len__(self) -> int:
        return len(self._known)

    def found(self, content: bytes) -> set[str]:
        """Give the words that stand in the content in any form."""
        begins = self._begins
        return {
            words
            for place in range(len(content) - SHORTEST + 1)
            if (here := begins.get(content[place : place + SHORTEST])) is not None
            for form, words in here
            if content.startswith(form, place)
        }
