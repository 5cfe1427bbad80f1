The old value has a name.
---- MODULE E236_OutOfReach ----
EXTENDS Naturals
VARIABLE f
TypeInv == f \in [1..2 -> Nat]
Init == f = [i \in 1..2 |-> 0]
Step == f' = [f EXCEPT ![1] = LET old == @ IN LET Add(a) == a + old IN [f EXCEPT ![2] = Add(1)][2]]
Next == Step
====
