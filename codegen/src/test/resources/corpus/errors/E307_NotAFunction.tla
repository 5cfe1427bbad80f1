A number is no function.
---- MODULE E307_NotAFunction ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = x[1]
Next == Step
====
