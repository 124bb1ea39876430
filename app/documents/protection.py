"""A PDF that opens with a password only: AES-256 (PDF 2.0, revision 6), still read aloud."""

import secrets
from io import BytesIO

import pikepdf


def protected_pdf(pdf: bytes, password: str) -> bytes:
    """Give the same document encrypted; its structure, language and title stay as they are.

    The owner's password is random and forgotten: nobody can lift the limits. Printing and reading
    aloud are allowed, taking the document apart or changing it isn't.
    """
    allow = pikepdf.Permissions(
        accessibility=True,
        extract=False,
        modify_annotation=False,
        modify_assembly=False,
        modify_form=False,
        modify_other=False,
    )
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        document.save(
            target,
            encryption=pikepdf.Encryption(
                owner=secrets.token_urlsafe(24), user=password, R=6, aes=True, allow=allow
            ),
        )
    return target.getvalue()
