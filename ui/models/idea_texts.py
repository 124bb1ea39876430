"""Words of ideas: what they are for, how far they have come."""

from PySide6.QtCore import QCoreApplication

from app.domain.ideas import IdeaState, IdeaWork


def work_words() -> dict[IdeaWork, str]:
    """Give what an idea may be for."""
    translate = QCoreApplication.translate
    return {
        IdeaWork.INDIVIDUAL: translate("ideas", "Individual work"),
        IdeaWork.GROUP: translate("ideas", "Groups"),
        IdeaWork.BOTH: translate("ideas", "Both"),
    }


def state_words() -> dict[IdeaState, str]:
    """Give how far an idea may have come."""
    translate = QCoreApplication.translate
    return {
        IdeaState.NEW: translate("ideas", "New"),
        IdeaState.TRIED: translate("ideas", "Being tried"),
        IdeaState.IN_USE: translate("ideas", "In use"),
        IdeaState.LEFT: translate("ideas", "Left for now"),
    }
