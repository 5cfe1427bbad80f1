The time is a variable that steps count up.
---- MODULE E201_OutsideSubset ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = x + 1
Next == Step
====
