An element that would be its own set.
---- MODULE E311_EndlessType ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
F(a) == a = {a}
AInv == \E y \in {} : F(y)
Step == x' = 1
Next == Step
====
