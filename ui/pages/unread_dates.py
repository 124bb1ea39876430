"""Dates and times that were typed and are none: saving would drop them without a word."""

from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from ui import messages
from ui.widgets.date_time_inputs import DateEdit, TimeEdit
from ui.widgets.fields import Field


def unread_dates(form: QWidget) -> tuple[Problem, ...]:
    """Give a problem for each field in sight that holds no date; named as its editor is."""
    days = (edit for edit in form.findChildren(DateEdit) if _is_unread(edit, form))
    times = (edit for edit in form.findChildren(TimeEdit) if _is_unread(edit, form))
    return (
        *(Problem("date-missing", edit.objectName()) for edit in days),
        *(Problem("time-missing", edit.objectName()) for edit in times),
    )


def show_unread_dates(form: QWidget) -> bool:
    """Say it under each such field, take back what was said before, and go to the first.

    Returns:
        Whether there is one: then nothing may be closed for good yet.
    """
    told = {problem.field: problem for problem in unread_dates(form)}
    first: QWidget | None = None
    for field in form.findChildren(Field):
        if isinstance(field.editor, DateEdit | TimeEdit):
            problem = told.get(field.editor.objectName())
            field.set_error(messages.problem_text(problem) if problem else "")
            first = first or (field.editor if problem else None)
    if first is not None:
        first.setFocus()
    return bool(told)


def _is_unread(edit: DateEdit | TimeEdit, form: QWidget) -> bool:
    return edit.has_error() and edit.isVisibleTo(form)
