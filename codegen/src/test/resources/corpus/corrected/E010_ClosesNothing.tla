As many parentheses are closed as opened.
---- MODULE E010_ClosesNothing ----
A == f(1)
====
