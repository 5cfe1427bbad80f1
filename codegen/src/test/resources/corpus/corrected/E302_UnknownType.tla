Numbers are in the set, or none.
---- MODULE E302_UnknownType ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
AInv == {x} = {}
Step == x' = 1
Next == Step
====
