"""What a person is known by: one key for the form, the caseload, files and packages."""

from app.text import sort_key


def name_key(last_name: str, first_names: str) -> str:
    """Give the key of a name as `Client.sort_name` holds it; spaces too many make nobody else."""
    return sort_key(" ".join(f"{last_name} {first_names}".split()))


def identity_key(identity: str) -> str:
    """Give a henkilötunnus as `Client.identity` holds it; nothing where none is known."""
    return identity.strip().upper()
