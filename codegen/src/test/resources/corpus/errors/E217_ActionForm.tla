The next value of x would have to be found for each i.
---- MODULE E217_ActionForm ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == \A i \in 1 .. 2 : x' = i
Next == Step
====
