There is no Init.
---- MODULE E219_NoInit ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Step == x' = 1
Next == Step
====
