"""The rules that hold pages against the ledger and against each other.

`rules/` has one file per rule; its docstring is its help page. `registry` lists them in order; `run`
applies them, stamps code and severity as `settings` wish, and honours `waivers`; `lead` lets nobody be blocked by
a difference that one language makes alone. `codes` tells what can be
wrong with those two.
"""

from dumal.parity.codes import CODES
from dumal.parity.registry import RULES
from dumal.parity.run import check_site, check_texts

__all__ = ["CODES", "RULES", "check_site", "check_texts"]
