The quantifier has a set.
---- MODULE E203_Unbounded ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
AInv == \A y \in {x} : y = x
Step == x' = 1
Next == Step
====
