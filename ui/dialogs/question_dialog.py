"""A question with a verb; Escape and the other button are the safe way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.dialog import SheetDialog
from ui.widgets.label import Label


class QuestionDialog(SheetDialog):
    """Ends in `accepted` after the verb was pressed, else in `rejected`; goes by itself.

    Args:
        window: what it lies over.
        question: the title.
        explanation: what will happen, what stays.
        verb: text of the button that does it.
        danger: it cannot be undone; Enter then means not to.
    """

    def __init__(
        self, window: QWidget, question: str, explanation: str, verb: str, *, danger: bool = False
    ) -> None:
        super().__init__(question, window, closable=False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body.addWidget(Label(explanation, "lead", "ink2", wrap=True))
        self.cancel_button = self.add_button(
            self.tr("Cancel"), pressed=self.reject, is_default=danger
        )
        self.verb_button = self.add_button(
            verb, "danger" if danger else "primary", pressed=self.accept, is_default=not danger
        )
