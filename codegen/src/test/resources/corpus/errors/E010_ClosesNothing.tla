One parenthesis too many.
---- MODULE E010_ClosesNothing ----
A == f(1))
====
