"""Mends what needs no decision. Running it twice changes nothing.

- `wording`: the ledger's words into empty citations, `[](fact:id)`
- `front_matter`: keys and values that only miss their quotes or their plain signs
- `encodings`: pages saved as CP949, EUC-KR or UTF-16, or with a byte order mark
- `repair`: a file as it is and as it would be; the text rules bring their own, in `text`
"""

from dumal.fixing.repair import Repair
from dumal.fixing.run import fix_site, repairs
from dumal.fixing.wording import wording_of

__all__ = ["Repair", "fix_site", "repairs", "wording_of"]
