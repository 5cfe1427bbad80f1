An element, and a set that it is in.
---- MODULE E311_EndlessType ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
F(a) == a \in {a}
AInv == \E y \in {x} : F(y)
Step == x' = 1
Next == Step
====
