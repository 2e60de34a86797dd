"""Dumal: two languages, one meaning.

Read in this order:

- `locales`, `diagnostics`: the words everything else uses
- `values`: figures and dates, read and written in Korean and English
- `korean`: particles and other language care
- `documents`: the only reader of `docs/`
- `ledger`: facts, names, sources, errata and places from `data/`
- `parity`: the rules that hold pages against the ledger and against each other
- `cli`: the commands; `adapter`: the only module that knows MkDocs
"""
