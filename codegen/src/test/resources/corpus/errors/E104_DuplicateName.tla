A is defined and then bound again.
---- MODULE E104_DuplicateName ----
EXTENDS Naturals
A == 1
B == \A A \in {1} : A = 1
====
