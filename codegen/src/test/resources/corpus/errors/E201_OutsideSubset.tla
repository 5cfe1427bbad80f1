The time is no part of a state.
---- MODULE E201_OutsideSubset ----
EXTENDS Naturals, TLC
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = JavaTime
Next == Step
====
