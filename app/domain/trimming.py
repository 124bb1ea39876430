"""What was typed into a form, without the spaces around it."""

from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Draft = TypeVar("Draft", bound="DataclassInstance")


def trimmed(draft: Draft) -> Draft:
    """Give the draft with each of its own texts trimmed; values of enums stay as they are."""
    texts = {
        field.name: value.strip()
        for field in fields(draft)
        if type(value := getattr(draft, field.name)) is str
    }
    return replace(draft, **texts)
