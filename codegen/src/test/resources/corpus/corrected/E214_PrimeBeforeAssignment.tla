x has its value before x' is read.
---- MODULE E214_PrimeBeforeAssignment ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
Init == x = 0 /\ y = 0
Step == x' = 1 /\ y' = x'
Next == Step
====
