The old value of the outer EXCEPT is needed inside the inner one.
---- MODULE E236_OutOfReach ----
EXTENDS Naturals
VARIABLE f
TypeInv == f \in [1..2 -> Nat]
Init == f = [i \in 1..2 |-> 0]
Step == f' = [f EXCEPT ![1] = LET Add(a) == a + @ IN [f EXCEPT ![2] = Add(1)][2]]
Next == Step
====
