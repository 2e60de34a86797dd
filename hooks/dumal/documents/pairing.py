"""How runs of stars and underscores pair: the heart of emphasis."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Pairing", "Region", "Run"]

Region = tuple[int, int, int, int]
"""Start and end of the opening marks, start and end of the closing marks."""

_LOOK_BACK = 50
"""How many open runs the rule of three looks through; more never helps real text."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of equal marks."""

    start: int
    end: int
    char: str
    role: str
    """`start`, `end` or `both`."""


@dataclass(slots=True)
class _Opener:
    """A run that waits for its partner; what is left of it."""

    start: int
    end: int
    both: bool
    original: int
    left: int


def _rule_of_three(opener: int, closer: int) -> bool:
    return (opener + closer) % 3 == 0 and (opener % 3 != 0 or closer % 3 != 0)


class Pairing:
    """One search: from an opening run until every run it meets has found its partner."""

    def __init__(self) -> None:
        self.stacks: dict[str, list[_Opener]] = {"*": [], "_": []}
        self.regions: list[Region] = []

    def run(self, runs: list[Run], index: int) -> None:
        """Pair from `runs[index]` on."""
        self._push(runs[index])
        while any(self.stacks.values()):
            index += 1
            if index >= len(runs):
                return
            run = runs[index]
            if run.role == "end" and not self.stacks[run.char]:
                continue
            if not self._meet(run):
                return

    def failed_at(self, run: Run) -> int:
        """Return where to go on if nothing was paired."""
        left = [opener for stack in self.stacks.values() for opener in stack]
        return max(left, key=lambda one: one.start).end if left else run.start + 1

    def _push(self, run: Run) -> None:
        length = run.end - run.start
        self.stacks[run.char].append(_Opener(run.start, run.end, run.role == "both", length, length))

    def _meet(self, run: Run) -> bool:
        """Take a run as what it can be; False when the search is over."""
        stack = self.stacks[run.char]
        current = run.end - run.start
        both = run.role == "both"
        opens, closes = run.role != "end", run.role != "start"
        last = self._last(stack, current, both)
        start = run.start
        if stack and closes and self._fits(stack[-1], current, last, both):
            opens = False
            start, current, last = self._close_all(run.char, start, current, last)
            closes = bool(stack and current) and last > current
            if run.end - run.start >= 3 and current and both:
                stack.append(_Opener(start, run.end, False, run.end - run.start, current))
                closes = False
        if stack and closes and (last >= 3 or not both) and last > current:
            opens = False
            if not self._close_part(run.char, start, current):
                return self._reset_if_others(run.char)
        if opens:
            self._push(run)
        return True

    @staticmethod
    def _last(stack: list[_Opener], current: int, both: bool) -> int:
        """Return the length of the open run this one would close."""
        if not stack:
            return 0
        last = stack[-1].left
        if both and current != last and _rule_of_three(stack[-1].original, current):
            for opener in stack[-2 : -2 - _LOOK_BACK : -1]:
                if opener.left == current and not _rule_of_three(opener.original, current):
                    return current
        return last

    @staticmethod
    def _fits(opener: _Opener, current: int, last: int, both: bool) -> bool:
        if current == last or current >= 3:
            return True
        return current > last and (not both or not _rule_of_three(opener.original, current))

    def _reset_if_others(self, char: str) -> bool:
        """Say whether runs of the other kind are still open; those of this kind are forgotten."""
        self.stacks[char].clear()
        return any(self.stacks.values())

    def _close_all(self, char: str, start: int, current: int, last: int) -> tuple[int, int, int]:
        """Close open runs until the closing run is used up."""
        stack = self.stacks[char]
        while stack and current and last <= current:
            opener = stack.pop()
            size = min(opener.left, 1 if opener.left == 3 else 2)
            # An opener longer than what is left closes with what is left.
            closing = min(size, current)
            self._add(opener.end - size, opener.end, start, start + closing)
            start += closing
            current -= closing
            if size < opener.left:
                left = opener.left - size
                stack.append(_Opener(opener.start, opener.end - size, opener.both, opener.original, left))
            if not stack:
                break
            last = stack[-1].left
        return start, current, last

    def _close_part(self, char: str, start: int, current: int) -> bool:
        """Close part of a longer open run; False when there is none that may be closed."""
        stack = self.stacks[char]
        opener = stack.pop()
        while stack and opener.left != 3 and opener.both:
            opener = stack.pop()
        if opener.both and opener.left != 3:
            return False
        end, left = opener.end, opener.left
        while current:
            size = min(current, 1 if current == 3 else 2)
            self._add(opener.start + left - size, end, start, start + size)
            start += size
            current -= size
            left -= size
            end -= size
        if left > 0:
            stack.append(_Opener(opener.start, end, False, opener.original, left))
        return True

    def _add(self, a: int, b: int, c: int, d: int) -> None:
        """Note a pair, and forget the open runs it has swallowed."""
        self.regions.append((a, b, c, d))
        for stack in self.stacks.values():
            while stack and max(stack[-1].start, a) <= min(stack[-1].start, d - 1):
                stack.pop()
