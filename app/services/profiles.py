"""The county profile in force: one that ships with the app, or the organisation's own file.

Own files are kept in the store as they were read; a wrong one changes nothing. Another profile
changes what is offered and when the gates speak, never what is stored.
"""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from app.reference.profile_parts import Tier
from app.reference.profiles import (
    DEFAULT_PROFILE,
    Profile,
    ProfileRefused,
    ProfileUnknown,
    is_shipped,
    list_profiles,
    load_profile,
    parse_profile,
)
from app.services.settings import setting_in
from app.services.worker import find_worker
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

_NAME: Final = "own-profiles"
_PROFILE_FILE: Final = "profile.toml"


def profiles_at_hand(store: Store) -> tuple[Profile, ...]:
    """Give the profiles to choose from: the shipped ones, then the organisation's own."""
    with store.read() as session:
        own = _own_texts(session)
    return (*list_profiles(), *(_parsed(profile_id, own) for profile_id in sorted(own)))


def profile_in_force(store: Store) -> Profile:
    """Give the profile that the worker has chosen; the plain one where it is not here."""
    with store.read() as session:
        return profile_of(session)


def find_tier(store: Store, tier_id: str) -> Tier | None:
    """Give a tier of the profile in force, or of whichever other profile it was chosen from.

    A period keeps its tier when the county's profile is changed; None where no profile at hand
    knows it any more.
    """
    at_hand = profiles_at_hand(store)
    in_force = profile_in_force(store)
    first = sorted(at_hand, key=lambda profile: profile.id != in_force.id)
    found = (profile.tier(tier_id) for profile in first)
    return next((tier for tier in found if tier is not None), None)


def profile_of(session: Session) -> Profile:
    """Give the profile in force inside the transaction of another use case."""
    worker = find_worker(session)
    profile_id = worker.profile if worker else DEFAULT_PROFILE
    if is_shipped(profile_id):
        return load_profile(profile_id)
    own = _own_texts(session)
    return _parsed(profile_id, own) if profile_id in own else load_profile(DEFAULT_PROFILE)


def unknown_profile(store: Store, profile_id: str) -> ProfileUnknown | None:
    """Give the condition to tell her when a profile of this id is not on this device."""
    with store.read() as session:
        here = is_shipped(profile_id) or profile_id in _own_texts(session)
    return None if here else ProfileUnknown(profile=profile_id)


def take_own_profile(store: Store, path_name: str, content: bytes) -> Profile:
    """Take an organisation's own profile into the store, in place of one of the same id.

    Args:
        store: the open store.
        path_name: the name of the file, for whoever is told of a mistake.
        content: the file as it was read.

    Raises:
        ProfileRefused: with file, line and reason; the last good one stays in force.
    """
    name = Path(path_name).name
    with store.write() as session:
        own = _own_texts(session)
        profile = parse_profile(name, content, _tables(own))
        if is_shipped(profile.id):
            raise ProfileRefused(file=name, line=0, field="id", reason="id-taken")
        own[profile.id] = content.decode("utf-8")
        for other_id in sorted(set(own) - {profile.id}):
            _parsed(other_id, own, name)
        session.merge(Setting(name=_NAME, value=own))
        log_use(session, UseEvent("profile-taken", "settings"))
    return profile


def _own_texts(session: Session) -> dict[str, str]:
    own: dict[str, str] = setting_in(session, _NAME, {})
    return own


def _tables(own: Mapping[str, str]) -> dict[str, Mapping[str, Any]]:
    return {profile_id: tomllib.loads(text) for profile_id, text in own.items()}


def _parsed(profile_id: str, own: Mapping[str, str], name: str = _PROFILE_FILE) -> Profile:
    return _parsed_once(profile_id, tuple(sorted(own.items())), name)


@lru_cache(maxsize=16)
def _parsed_once(profile_id: str, own: tuple[tuple[str, str], ...], name: str) -> Profile:
    """Every page asks for the profile: what stands in the store is taken apart once."""
    texts = dict(own)
    return parse_profile(name, texts[profile_id].encode(), _tables(texts))
