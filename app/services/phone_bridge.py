"""Reading what the work phone may be told of one client; each reading is a use."""

from datetime import date, datetime
from typing import cast
from uuid import UUID

from app.domain.phone_bridge import PhoneBridge, ready_message
from app.errors import NotFound
from app.services.booking_rows import booking_start, upcoming_booking
from app.services.use_events import section_opened
from app.services.worker import find_worker
from app.storage.schema.client import Client
from app.storage.store import Store
from app.text import Language, call_name, local


def load_phone_bridge(store: Store, client_id: UUID, *, today: date, now: datetime) -> PhoneBridge:
    """Give number, message and address; with turvakielto no address.

    Raises:
        NotFound: there is no such client.
    """
    with store.view(section_opened("phone-bridge", client_id)) as session:
        client = session.get(Client, client_id)
        if client is None:
            raise NotFound(kind="client")
        worker = find_worker(session)
        booking = upcoming_booking(session, client_id, now=now)
        language = client.service_language if client.service_language in ("fi", "sv") else "en"
        place = " ".join(one for one in (client.postal_code, client.city) if one)
        address = ", ".join(one for one in (client.address, place) if one)
        return PhoneBridge(
            client_id=client_id,
            client_name=f"{client.first_names} {client.last_name}".strip(),
            phone=client.phone.strip(),
            message=ready_message(
                local(booking_start(booking)) if booking else None,
                today,
                call_name(worker.first_names) if worker else "",
                cast("Language", language),
            ),
            address="" if client.protected or not client.address else address,
        )
