Operands between the operators, and a THEN.
---- MODULE E008_Unexpected ----
A == (x = z) \in y
B == 1
C == IF x THEN z ELSE y
====
