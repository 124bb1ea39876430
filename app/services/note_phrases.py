"""Phrases for the note (F2): the county's own, filled for the client, then those of the guide."""

from dataclasses import dataclass
from uuid import UUID

from app.reference.note_phrases import guide_phrases
from app.services.client_rows import client_row
from app.services.decisions import phrase_values
from app.services.profiles import profile_of
from app.services.use_events import section_opened
from app.storage.store import Store
from app.text import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePhrase:
    """A phrase ready to be put into a text; `of_county` came from the profile in force."""

    id: str
    name: str
    text: str
    of_county: bool = False

    def matches(self, query: str) -> bool:
        """Whether every word of a query stands in it, whatever its case."""
        words = f"{self.name} {self.text}".casefold()
        return all(word in words for word in query.casefold().split())


def note_phrases(store: Store, client_id: UUID, fits: str) -> tuple[NotePhrase, ...]:
    """Give the phrases that fit into a text, in the client's service language.

    Finnish where there are no words for that language. The county's phrases hold this client's
    dates and numbers (what is not known stays `[PUUTTUU]`), so opening them is a use event.

    Args:
        store: the open store.
        client_id: whose note it is.
        fits: `note` or `worker` (`app.reference.note_phrases`).

    Raises:
        NotFound: there is no such client.
    """
    with store.view(section_opened("phrases", client_id)) as session:
        language = _language(client_row(session, client_id).service_language)
        profile = profile_of(session)
        values = phrase_values(session, client_id)
        county = tuple(
            NotePhrase(
                id=one.id,
                name=one.name.label(language),
                text=one.text.label(language).format_map(values),
                of_county=True,
            )
            for one in profile.phrases
        )
    guide = tuple(
        NotePhrase(id=one.id, name=one.name.label(language), text=one.text.label(language))
        for one in guide_phrases()
        if fits in one.fits
    )
    return (*guide, *county)


def _language(code: str) -> Language:
    return "sv" if code == "sv" else "en" if code == "en" else "fi"
