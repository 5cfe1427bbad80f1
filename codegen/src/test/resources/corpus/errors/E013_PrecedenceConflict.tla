And and or need parentheses.
---- MODULE E013_PrecedenceConflict ----
A == x /\ y \/ z
====
