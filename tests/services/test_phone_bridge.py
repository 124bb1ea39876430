"""QR-silta työpuhelimeen: call, message without content, way; offline, logged (review 39)."""

from datetime import date, time
from uuid import uuid4

import pytest

from app.domain.phone_bridge import ready_message
from app.errors import NotFound
from app.services.phone_bridge import load_phone_bridge
from app.services.qr import qr_fields
from app.services.vault import Store
from app.text import Language, local
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking, events

WHERE = {"address": "Keksitie 4 A", "postal_code": "99999", "city": "Demola"}


@pytest.mark.requirement("R39", "I9.1")
def test_one_picture_calls_writes_without_content_and_leads_there_and_each_use_is_logged(
    store: Store,
) -> None:
    add_worker(store)
    client_id = add_client(store, phone="040 000 0001", **WHERE)
    book(store, booking(client_id, on=date(2026, 11, 12), at=time(13), title="Velkaneuvonta"))
    bridge = load_phone_bridge(store, client_id, today=TODAY, now=NOW)
    assert bridge.call() == "tel:0400000001"
    hello = "Hei! Nähdään huomenna klo 13.00. Demo-Kaisa"
    assert bridge.text_message() == f"SMSTO:0400000001:{hello}"
    assert bridge.way() == "geo:0,0?q=Keksitie%204%20A%2C%2099999%20Demola"
    assert len(qr_fields(bridge.text_message())) > 20
    assert events(store)[-1] == ("opened", "phone-bridge")
    with pytest.raises(NotFound):
        load_phone_bridge(store, uuid4(), today=TODAY, now=NOW)


@pytest.mark.requirement("R39", "R03")
def test_with_a_non_disclosure_order_there_is_no_way_and_without_a_number_no_call(
    store: Store,
) -> None:
    add_worker(store)
    hidden = add_client(store, protected=True, address_shown=True, **WHERE)
    bridge = load_phone_bridge(store, hidden, today=TODAY, now=NOW)
    assert (bridge.way(), bridge.call(), bridge.text_message()) == ("", "", "")
    assert "Demola" not in repr(bridge)


@pytest.mark.requirement("R39")
@pytest.mark.parametrize(
    ("language", "day", "told"),
    [
        ("fi", 11, "Hei! Nähdään tänään klo 14.30. Kaisa"),
        ("fi", 18, "Hei! Nähdään keskiviikkona 18.11. klo 14.30. Kaisa"),
        ("sv", 12, "Hej! Vi ses i morgon kl. 14.30. Kaisa"),
        ("sv", 18, "Hej! Vi ses på onsdag 18.11. kl. 14.30. Kaisa"),
        ("en", 18, "Hi! See you on Wednesday 18.11. at 14.30. Kaisa"),
    ],
)
def test_the_message_says_when_in_the_clients_language(
    language: Language, day: int, told: str
) -> None:
    start = local(NOW).replace(day=day)
    assert ready_message(start, TODAY, "Kaisa", language) == told
    assert "Kaisa" in ready_message(None, TODAY, "Kaisa", language)
