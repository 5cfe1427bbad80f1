There is Init.
---- MODULE E219_NoInit ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = 1
Next == Step
====
