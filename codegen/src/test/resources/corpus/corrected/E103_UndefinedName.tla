B is defined above.
---- MODULE E103_UndefinedName ----
EXTENDS Naturals
B == 1
A == B
====
