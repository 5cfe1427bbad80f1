A disjunct of Next has no name.
---- MODULE E218_NamelessStep ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Next == x' = 1
====
