"""`python -m app.cli`: the command line without the interface."""

import sys

from app.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
