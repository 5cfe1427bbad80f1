x gets two values.
---- MODULE E204_AssignedTwice ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = 1 /\ x' = 2
Next == Step
====
