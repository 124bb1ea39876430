"""ReportLab without the library that joins Arabic letters, which it loads whenever it is there.

Import this before anything of ReportLab: `app.documents.shaping` loads uharfbuzz when a text needs
it (architecture.md 7), papers without such letters never wait for it.
"""

import sys

_NAME = "uharfbuzz"

if _NAME not in sys.modules:
    sys.modules[_NAME] = None  # type: ignore[assignment]  # importing it fails from here on
    try:
        import reportlab.pdfbase.ttfonts  # noqa: F401 - loaded for all that come after
    finally:
        del sys.modules[_NAME]
