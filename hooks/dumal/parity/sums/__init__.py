"""Arithmetic that a text invites its readers to do: ratios, shares of a whole, growth at a yearly rate.

- `passages`: sentences and table rows, each with the figures in it
- `precision`: how finely a figure is said, and whether rounding explains a difference
- `ratios`, `shares`, `growth`: one kind of sum each
"""

from dumal.parity.sums.growth import check_growth
from dumal.parity.sums.passages import Passage, passages
from dumal.parity.sums.precision import Miss
from dumal.parity.sums.ratios import check_ratios
from dumal.parity.sums.shares import check_column, check_shares

__all__ = ["Miss", "Passage", "check_column", "check_growth", "check_ratios", "check_shares", "passages"]
