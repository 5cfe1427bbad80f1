Nothing says what is in the empty sets.
---- MODULE E302_UnknownType ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
AInv == {} = {}
Step == x' = 1
Next == Step
====
