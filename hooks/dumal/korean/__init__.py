"""Korean language care: particles after any word, figure or symbol."""

from dumal.korean.josa import choose_josa, final_sound, with_josa

__all__ = ["choose_josa", "final_sound", "with_josa"]
