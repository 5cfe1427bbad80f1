The number itself is read.
---- MODULE E307_NotAFunction ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = x
Next == Step
====
