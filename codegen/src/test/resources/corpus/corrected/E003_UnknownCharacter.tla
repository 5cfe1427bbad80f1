The ASCII form of an operator.
---- MODULE E003_UnknownCharacter ----
A == x \cdot y
====
