"""`python -m dumal WORD`: what `run.py` calls once everything is set up."""

import sys

from dumal.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
