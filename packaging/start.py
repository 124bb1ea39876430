"""Where the frozen program begins: the same way in as `rinnalla` of an installed wheel."""

import os
import sys

from ui.__main__ import main

# PyInstaller's loader lets this process find the libraries of its folder by a variable. The linker
# has read it by now; a browser that is opened for a link must not meet our Qt.
_SEARCH, _BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"
if getattr(sys, "frozen", False):
    os.environ.pop(_SEARCH, None)
    if _BEFORE in os.environ:
        os.environ[_SEARCH] = os.environ.pop(_BEFORE)

sys.exit(main())
