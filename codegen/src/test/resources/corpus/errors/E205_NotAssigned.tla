Step says nothing of y.
---- MODULE E205_NotAssigned ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
Init == x = 0 /\ y = 0
Step == x' = 1
Next == Step
====
