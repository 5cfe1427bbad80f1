Step says that y stays as it is.
---- MODULE E205_NotAssigned ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
Init == x = 0 /\ y = 0
Step == x' = 1 /\ UNCHANGED y
Next == Step
====
