"""Where the frozen program begins: the same way in as `rinnalla` of an installed wheel."""

import sys

from ui.__main__ import main

sys.exit(main())
