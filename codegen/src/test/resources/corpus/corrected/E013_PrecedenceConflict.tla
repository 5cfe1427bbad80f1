Parentheses say what goes first.
---- MODULE E013_PrecedenceConflict ----
A == (x /\ y) \/ z
====
