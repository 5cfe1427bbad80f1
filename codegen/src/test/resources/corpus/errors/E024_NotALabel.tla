The label is given a number where a bound name belongs.
---- MODULE E024_NotALabel ----
A == \A x \in S : lab(1):: x = 1
B == f[x]:: x
====
