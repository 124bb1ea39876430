"""The shape of an explanation: what happened, what is safe, what to do, and its code."""

from typing import NamedTuple


class Words(NamedTuple):
    """Sentences with {named} fields; `safe` or `todo` is empty where there is nothing to say."""

    what: str
    safe: str
    todo: str
    code: str
