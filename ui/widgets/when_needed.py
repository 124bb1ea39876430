"""Parts of a page that few visits need are made when they are first shown."""

from ui.widgets.themed import set_shown


def show_when_needed(owner: object, name: str, shown: bool) -> None:
    """Show or hide a part that its owner makes when it is first asked for.

    Args:
        owner: whose `cached_property` makes the part and puts it into its place.
        name: of that property; as long as it stays hidden, nothing is made.
    """
    if shown or name in vars(owner):
        set_shown(getattr(owner, name), shown)
