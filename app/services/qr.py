"""QR codes as fields of black and white; the interface paints them, nothing is written."""


def qr_fields(text: str) -> tuple[tuple[bool, ...], ...]:
    """Give the code of a text row by row, True for black, with the quiet zone that readers need."""
    import segno  # here: it brings the web with it, for links that nobody makes

    code = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(field) for field in row) for row in code.matrix_iter(border=4))
