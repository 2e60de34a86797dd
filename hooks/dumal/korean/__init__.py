"""Korean language care: particles after any word, figure or symbol; Hangul in Latin letters."""

from dumal.korean.josa import choose_josa, final_sound, with_josa
from dumal.korean.romanise import romanise

__all__ = ["choose_josa", "final_sound", "romanise", "with_josa"]
