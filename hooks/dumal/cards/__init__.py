"""Pictures that stand for a page where somebody shares its address: 1200 by 630 pixels, in the site's look and font.

Read in this order:

- `card`: what a page's card says
- `wrapping`: text in lines that break between words
- `drawing`: the picture
- `rack`: all cards of one site
- `icon`: the site's mark in pixels
"""

from __future__ import annotations

from dumal.cards.card import Card, card_of
from dumal.cards.drawing import HEIGHT, WIDTH, draw
from dumal.cards.icon import icons
from dumal.cards.rack import FOLDER, Rack
from dumal.cards.wrapping import wrap

__all__ = ["FOLDER", "HEIGHT", "WIDTH", "Card", "Rack", "card_of", "draw", "icons", "wrap"]
