"""The words of the plan's statutory items (SHL 39 §) and which part of the form answers each."""

from PySide6.QtCore import QCoreApplication

from app.domain.plans import STATUTORY_ITEMS, missing_items
from app.domain.snapshots import PlanText


def item_of(field: str) -> int | None:
    """Give the number of the item that a field of the plan answers."""
    return next((item for item, names in STATUTORY_ITEMS.items() if field in names), None)


def missing_fields(text: PlanText, *, goal_count: int) -> tuple[str, ...]:
    """Give the fields without content among those that the law asks for, in the law's order."""
    return tuple(
        name
        for item in missing_items(text, goal_count=goal_count)
        for name in STATUTORY_ITEMS[item]
        if (goal_count == 0 if name == "goals" else not getattr(text, name))
    )


def law_tag(item: int) -> str:
    """`SHL 39 § kohta 4`."""
    translate = QCoreApplication.translate
    return translate("plan", "Social Welfare Act s. 39({item})").format(item=item)


def field_titles() -> dict[str, str]:
    """Give the heading of every part of the form, by the field it begins with."""
    translate = QCoreApplication.translate
    return {
        "strengths": translate("plan", "Strengths"),
        "client_view": translate("plan", "Client's own view"),
        "client_proposal": translate("plan", "Client's proposal for how the service is given"),
        "situation": translate("plan", "Life situation and surroundings: how they affect"),
        "worker_view": translate("plan", "Worker's assessment of the need for support"),
        "evaluation": translate("plan", "How the plan before went"),
        "goals": translate("plan", "Goals and steps"),
        "services": translate("plan", "Services, support and division of work"),
        "necessary_services": translate(
            "plan", "Necessary services: when they begin and how long they last"
        ),
        "own_worker_meetings": translate("plan", "How often the client meets the own worker"),
        "duration": translate("plan", "Estimate of how long the client relation lasts"),
        "partners": translate("plan", "My team and those we work with"),
        "consents": translate("plan", "Contact and consents"),
        "review": translate("plan", "Review of the plan"),
        "rights_how": translate("plan", "Rights and options explained: how"),
        "client_opinion": translate("plan", "Client's opinion on the plan"),
        "dissent_client": translate("plan", "Dissenting views"),
        "negotiation_on": translate("plan", "Negotiation"),
        "distribution": translate("plan", "Distribution"),
    }


def short_titles() -> dict[str, str]:
    """Give the fields that the law asks for in few words, for the list of what is missing."""
    translate = QCoreApplication.translate
    return {
        "client_view": translate("plan", "Client's own view"),
        "worker_view": translate("plan", "Worker's assessment"),
        "services": translate("plan", "Services and support"),
        "necessary_services": translate("plan", "Necessary services"),
        "own_worker_meetings": translate("plan", "Meetings with the own worker"),
        "strengths": translate("plan", "Strengths"),
        "goals": translate("plan", "Goals and steps"),
        "duration": translate("plan", "Length of the client relation"),
        "partners": translate("plan", "Those we work with"),
        "review": translate("plan", "Review of the plan"),
        "situation": translate("plan", "Life situation"),
        "client_proposal": translate("plan", "Client's proposal"),
    }


def part_of(field: str) -> str:
    """Give the part of the form that a field stands in."""
    return field if field in field_titles() else "client_view"
