"""`rinnalla config check`: is a signed settings file right, by whom, and what does it decide?"""

from argparse import Namespace
from collections.abc import Iterator

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.stores import utc_now
from app.errors import file_explained
from app.reference.paper_templates import PaperTemplates
from app.security.organisation_channels import Channels, certificate_told
from app.security.organisation_config import (
    MAXIMUM_BYTES,
    ConfigRefused,
    OrganisationSettings,
    SignedSettings,
    fingerprint,
    read_signed,
)
from app.services.organisation import machine_settings
from app.services.paper_templates import machine_templates, templates_of_file
from app.text import Language, local


def check_config(arguments: Namespace, language: Language) -> int:
    """Say whether a signed settings file is right and by whom it is signed, or templates (TOML).

    Without a file: what lies deployed on this machine, with its pin and who may write it.

    Raises:
        ConfigRefused, TemplatesRefused.
    """
    if arguments.file is None:
        return _check_machine(arguments, language)
    if arguments.file.suffix == ".toml":
        _tell_templates(templates_of_file(arguments.file), language)
        return ExitCode.DONE
    with file_explained(), arguments.file.open("rb") as file:
        signed = read_signed(file.read(MAXIMUM_BYTES + 1))
    if signed.settings.valid_until < local(utc_now()).date():
        raise ConfigRefused(reason="expired", field="valid_until")
    return _tell(signed, language)


def _check_machine(arguments: Namespace, language: Language) -> int:
    found = machine_settings(arguments.site, today=local(utc_now()).date())
    if found is None:
        print(line("no-organisation", language, folder=arguments.site.path))
    else:
        print(line("read-from", language, folder=arguments.site.path))
        _tell(found, language)
    if templates := machine_templates(arguments.site):
        _tell_templates(templates, language)
    return ExitCode.DONE


def _tell_templates(templates: PaperTemplates, language: Language) -> None:
    papers = ", ".join(templates.paper) or "–"
    print(line("templates-right", language, source=templates.source, papers=papers))


def _tell(signed: SignedSettings, language: Language) -> int:
    settings = signed.settings
    print(line("config-right", language, name=settings.name, version=settings.version,
               until=settings.valid_until, fingerprint=fingerprint(signed.signer)))  # fmt: skip
    for role, key in settings.keys.model_dump().items():
        if key is not None:
            told = fingerprint(settings.keys.of(role) or b"")
            print(line("config-key", language, role=role, fingerprint=told))
    parts = (_policies, _channels, _server)
    for told in (words for part in parts for words in part(settings, language)):
        print(told)
    return ExitCode.DONE


def _policies(settings: OrganisationSettings, language: Language) -> Iterator[str]:
    """Explain each setting with its value, also where it is the standard."""
    policies = settings.policies
    yield line("config-profile" if settings.profile else "config-no-profile", language,
               profile=settings.profile)  # fmt: skip
    yield line("config-lock", language, least=policies.lock_minutes_least,
               most=policies.lock_minutes_most)  # fmt: skip
    for name in ("keyring_required", "prints_allowed", "pin_allowed"):
        code = f"config-{name.replace('_', '-')}-{'yes' if getattr(policies, name) else 'no'}"
        yield line(code, language)
    yield line("config-grace", language, days=policies.grace_days)
    if policies.keep_days_most is not None:
        yield line("config-keep", language, days=policies.keep_days_most)


def _channels(settings: OrganisationSettings, language: Language) -> Iterator[str]:
    channels = settings.channels or Channels()
    for kind in ("fhir", "folder"):
        target = channels.of(kind)
        if target is not None:
            yield line(f"config-{kind}", language, target=target)
        elif channels.others_allowed:
            yield line(f"config-{kind}-hers", language)
    if not channels.others_allowed:
        yield line("config-no-others", language)
    today = local(utc_now()).date()
    for certificate in map(certificate_told, channels.certificates()):
        code = "config-pin" if certificate.last_day >= today else "config-pin-over"
        yield line(code, language, subject=certificate.subject, sha256=certificate.sha256,
                   day=certificate.last_day)  # fmt: skip


def _server(settings: OrganisationSettings, language: Language) -> Iterator[str]:
    """Explain the login to the FHIR server; what is not set is read from the server itself."""
    server = settings.server
    if server is None:
        return
    yield line("config-server-hosts" if server.login_hosts else "config-server-own", language,
               hosts=", ".join(server.login_hosts))  # fmt: skip
    for name in ("issuer", "client_id", "service_client_id", "scopes", "service_scopes"):
        told = getattr(server, name)
        if told is not None:
            yield line(f"config-server-{name.replace('_', '-')}", language, told=told)
