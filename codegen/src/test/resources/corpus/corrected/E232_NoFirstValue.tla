y has its value before it is read.
---- MODULE E232_NoFirstValue ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
Init == y = 0 /\ x = y
Next == UNCHANGED <<x, y>>
====
