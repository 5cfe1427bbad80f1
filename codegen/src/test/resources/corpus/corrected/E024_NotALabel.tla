The labels are names, one with its bound name.
---- MODULE E024_NotALabel ----
A == \A x \in S : lab(x):: x = 1
B == f:: x
====
