The parenthesis is closed first.
---- MODULE E011_ClosesOther ----
A == {f(1)}
====
