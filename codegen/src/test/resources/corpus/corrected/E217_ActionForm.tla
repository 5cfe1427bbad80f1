The next value of x is one of a set.
---- MODULE E217_ActionForm ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == \E i \in 1 .. 2 : x' = i
Next == Step
====
