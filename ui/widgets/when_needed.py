"""Parts of a page that few visits need are made when they are first shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.themed import set_shown


def show_when_needed(owner: object, name: str, shown: bool) -> None:
    """Show or hide a part that its owner makes when it is first asked for.

    What is made before its page is shown comes with the page: to show it alone styles it early.

    Args:
        owner: whose `cached_property` makes the part and puts it into its place.
        name: of that property; as long as it stays hidden, nothing is made.
    """
    is_new = name not in vars(owner)
    if is_new and not shown:
        return
    part: QWidget = getattr(owner, name)
    holder = part.parentWidget()
    was_hidden = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if not is_new or was_hidden or (holder is not None and holder.isVisible()):
        set_shown(part, shown)
