"""The rules that hold pages against the ledger and against each other.

`rules/` has one file per rule; its docstring is its help page. `registry` lists them in order; `run`
applies them, stamps code and severity, and honours waivers.
"""

from dumal.parity.registry import RULES
from dumal.parity.run import check_site

__all__ = ["RULES", "check_site"]
