Two operators without an operand between them, twice.
---- MODULE E008_Unexpected ----
A == x = \in y
B == 1
C == IF x ELSE y
====
