"""What is new, told once after an update; the version that she saw is kept in the store (I9.7)."""

from collections.abc import Sequence
from typing import Final

from app.reference.news import News, all_news, version_key
from app.services.settings import load_setting, save_setting
from app.storage.store import Store

__all__ = ["News", "all_news", "see_news", "unseen_news"]

_SEEN: Final = "news-seen"


def unseen_news(store: Store, version: str, known: Sequence[News] | None = None) -> News | None:
    """Give the newest news of this version or an earlier one that she has not seen; else None.

    A store that has never said what it saw is new: for it, all that is there is as usual.
    """
    seen = load_setting(store, _SEEN)
    if not isinstance(seen, str):
        see_news(store, version)
        return None
    told = all_news() if known is None else known
    here = [one for one in told if version_key(one.version) <= version_key(version)]
    newest = here[0] if here else None
    return newest if newest and version_key(newest.version) > version_key(seen) else None


def see_news(store: Store, version: str) -> None:
    """Keep that she has seen what is new up to this version."""
    save_setting(store, _SEEN, version)
