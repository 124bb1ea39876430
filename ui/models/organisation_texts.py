"""What the organisation's settings decide, a sentence for each; the standards are not told."""

from PySide6.QtCore import QCoreApplication

from app.services.organisation import (
    STANDARD_POLICIES,
    OrganisationSettings,
    certificate_told,
)
from app.text import format_date


def decided_lines(settings: OrganisationSettings) -> list[str]:
    """Give what differs from a Rinnalla without an organisation, in the order of the file."""
    return [*_policy_lines(settings), *_channel_lines(settings)]


def _policy_lines(settings: OrganisationSettings) -> list[str]:
    translate = QCoreApplication.translate
    policies, told = settings.policies, []
    bounds = (policies.lock_minutes_least, policies.lock_minutes_most)
    if bounds != (STANDARD_POLICIES.lock_minutes_least, STANDARD_POLICIES.lock_minutes_most):
        words = translate(
            "OrganisationCard", "An unused store locks after {least} to {most} minutes."
        )
        told.append(words.format(least=bounds[0], most=bounds[1]))
    if policies.keyring_required:
        told.append(translate("OrganisationCard", "A device secret in the keyring is required."))
    if not policies.prints_allowed:
        told.append(translate("OrganisationCard", "No papers leave this device."))
    if not policies.pin_allowed:
        told.append(translate("OrganisationCard", "No PIN."))
    if policies.grace_days != STANDARD_POLICIES.grace_days:
        told.append(
            translate(
                "OrganisationCard", "A closed case stays for at least %n day(s).", "",
                policies.grace_days,
            )
        )  # fmt: skip
    if policies.keep_days_most is not None:
        told.append(
            translate(
                "OrganisationCard", "A closed case is to be removed within %n day(s).", "",
                policies.keep_days_most,
            )
        )  # fmt: skip
    return told


def _channel_lines(settings: OrganisationSettings) -> list[str]:
    translate = QCoreApplication.translate
    channels, told = settings.channels, []
    if channels is None:
        return []
    if channels.fhir is not None:
        words = translate("OrganisationCard", "Entries go to the server {address}.")
        told.append(words.format(address=channels.fhir))
    if channels.folder is not None:
        words = translate("OrganisationCard", "Entries go to the folder {folder}.")
        told.append(words.format(folder=channels.folder))
    if not channels.others_allowed:
        told.append(translate("OrganisationCard", "No other ways out are allowed."))
    pins = channels.certificates()
    if pins:
        last = max(certificate_told(pin).last_day for pin in pins)
        told.append(
            translate(
                "OrganisationCard", "The server has to show one of %n certificate(s), until {day}.",
                "", len(pins),
            ).format(day=format_date(last))
        )  # fmt: skip
    return told
