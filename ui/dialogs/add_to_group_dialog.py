"""Who comes to the group: a client of the caseload; or to which group a client comes."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.services import caseload, groups
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.shielded import shielded_client
from ui.navigation import Place
from ui.widgets.fields import Field
from ui.widgets.text_inputs import ComboBox


class AddToGroupDialog(PlaceDialog):
    """With `place.section` the group is known, with `place.client_id` the client; then the form."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=520)
        self.set_title(self.tr("Add to a group"))
        self.choice = ComboBox(self)
        self.choice.setObjectName("who")
        if place.client_id is None:
            self._offer_clients()
            label = self.tr("Client")
        else:
            self._offer_groups()
            label = self.tr("Group")
        self.body.addWidget(Field(label, self.choice))
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.next_button = self.add_button(
            self.tr("Continue"), "primary", pressed=self.go_on, is_default=True
        )
        self.next_button.setEnabled(self.choice.count() > 0)
        self.choice.setFocus()

    def _offer_clients(self) -> None:
        context = self.context
        for row in caseload.list_caseload(
            context.store, today=context.today(), now=context.now(), logged=True
        ):
            client = shielded_client(row.client, context.shield)
            self.choice.add_choice(str(client.id), client.name)

    def _offer_groups(self) -> None:
        for row in groups.list_groups(self.context.store, today=self.context.today()):
            if not row.ended:
                self.choice.add_choice(str(row.id), row.name)

    def go_on(self) -> None:
        """Go on to the own goal and the agreement."""
        chosen = self.choice.selected()
        if not chosen:
            return
        client_id = self.place.client_id
        if client_id is None:
            place = Place("group-member", UUID(chosen), self.place.section)
        else:
            place = Place("group-member", client_id, chosen)
        self.navigate.emit(place)
        self.accept()
