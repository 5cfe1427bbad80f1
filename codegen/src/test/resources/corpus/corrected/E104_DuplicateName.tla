The bound name is another one.
---- MODULE E104_DuplicateName ----
EXTENDS Naturals
A == 1
B == \A a \in {1} : a = A
====
