A brace cannot close a parenthesis.
---- MODULE E011_ClosesOther ----
A == {f(1}
====
