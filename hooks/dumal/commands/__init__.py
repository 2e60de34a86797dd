"""The words of the command line: one file each, unless a feature brings its own.

A command imports what it works with only when it runs: asking for help costs nothing.
"""
