"""What `run.py` does before anything is installed: help, set-up, and the hand-over to the word asked for.

Standard library only. Read in this order:

- `start`: from the arguments to the hand-over
- `environment`: where `.venv` is, and whether it is whole and up to date
- `install`: how it is made, by uv or by pip, from the hash-locked list
- `guard`: one set-up at a time
- `progress`: what a person at a terminal sees meanwhile
- `sentences`: what is said when it cannot be done
- `relock`: the word `lock`, which writes the lists
"""

from dumal.launch.start import main

__all__ = ["main"]
