The invariant is of one state.
---- MODULE E315_NotAStatePredicate ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
AInv == x = x
Step == x' = 1
Next == Step
====
