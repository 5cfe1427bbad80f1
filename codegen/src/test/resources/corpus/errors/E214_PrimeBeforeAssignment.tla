x' is read before it has a value.
---- MODULE E214_PrimeBeforeAssignment ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
Init == x = 0 /\ y = 0
Step == y' = x' /\ x' = 1
Next == Step
====
