"""*Asiakkaan silmin* before an entry leaves: what the client may stumble over (R38)."""

from typing import Final

from app.domain.client_eyes import EyeFacts, EyeMark, look_through
from app.domain.copy_desk import DeskView
from app.errors import NotFound
from app.reference.blame_lists import blame_list
from app.reference.plain_lists import plain_list
from app.services.member_names import words_in
from app.services.network_rows import named_people
from app.services.place_names import names_in
from app.services.worker import find_worker
from app.storage.schema.client import Client
from app.storage.store import Store
from app.text import Language

__all__ = ["EyeMark", "look_with_client_eyes"]

_UNLOOKED: Final = frozenset(("time", "form", "place", "task_code", "service_code", "people"))


def look_with_client_eyes(store: Store, view: DeskView) -> tuple[EyeMark, ...]:
    """Give the marks of an opened entry; the rules of the language that its author writes in.

    Who took part and where is told in fields of their own: those are not looked at. Raises
    NotFound if the client is gone.
    """
    parts = [part for section in view.sections for part in section.parts]
    texts = [part.text for part in parts if part.key not in _UNLOOKED and not part.missing]
    worker_texts = [part.text for part in parts if part.key not in _UNLOOKED and not part.voice]
    with store.read() as session:
        client = session.get(Client, view.entry.client_id)
        if client is None:
            raise NotFound(kind="client")
        own = frozenset(
            name.casefold() for name in f"{client.first_names} {client.last_name}".split()
        )
        people = words_in(texts, tuple(named_people(session, client.id)), but=own)
        places = names_in(texts, own=f"{client.address} {client.city}")
        worker = find_worker(session)
    language: Language = "sv" if worker is not None and worker.language == "sv" else "fi"
    facts = EyeFacts(
        blame=blame_list(language),
        abbreviations=plain_list(language).abbreviations,
        people=people,
        places=tuple(word for word in places if word not in people),
        has_voice=any(part.voice for part in parts),
    )
    return look_through(worker_texts, facts)
