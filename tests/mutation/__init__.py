"""The mutation benchmark: sound articles with one planted error each, and what the program finds of them.

python -m tests.mutation [--misses] prints a table a type. A type is one file of `mutations/`: the codes that fit it,
sound wordings with the error marked in them ("naik{ 12| 21} orang": sound before the bar, planted after it), and where
the error can be planted in whole articles, `find(text)`, which yields only places that the text itself can decide.
"""
