"""The practice story's network: the map, its consent, its history, the directory of services."""

from app.domain.network import NetworkPersonDraft, ServiceEntry, Tie
from app.services.network import load_person_draft, save_person, set_network_consent
from app.services.network_map import move_person
from app.services.practice_drafts import client_id, goal_id, made, moment
from app.services.practice_story import Act, practice_id
from app.services.service_directory import save_service
from app.storage.store import Store
from app.text import local


class PracticeNetwork:
    """One method for each kind of act."""

    _store: Store

    def _network_consent(self, act: Act) -> None:
        set_network_consent(self._store, client_id(act), act.values["on"])

    def _person(self, act: Act) -> None:
        helps = [goal_id(act, key) for key in act.values.get("helps_goals", ())]
        service = act.values.get("service")
        draft = made(
            NetworkPersonDraft,
            act.values,
            id=practice_id(act.client, "person", act.values["key"]),
            client_id=client_id(act),
            helps_goals=helps,
            service_id=practice_id("service", service) if service else None,
        )
        save_person(self._store, draft, **moment(act))

    def _service(self, act: Act) -> None:
        entry = made(ServiceEntry, act.values, id=practice_id("service", act.values["key"]))
        save_service(self._store, entry)

    def _tie(self, act: Act) -> None:
        """Later somebody stands nearer, or is wished to."""
        person_id = practice_id(act.client, "person", act.values["key"])
        person = load_person_draft(self._store, person_id)
        before = {
            name: getattr(person, name) for name in Tie.__dataclass_fields__ if name != "spot"
        }
        tie = made(Tie, before | act.values)
        today = local(act.when).date()
        move_person(self._store, person_id, tie, wish=act.values.get("wish", False), today=today)
