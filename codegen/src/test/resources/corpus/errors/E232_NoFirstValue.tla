y is read before it has a value.
---- MODULE E232_NoFirstValue ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
Init == x = y /\ y = 0
Next == UNCHANGED <<x, y>>
====
