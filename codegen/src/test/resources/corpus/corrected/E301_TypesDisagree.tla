A number where a number is needed.
---- MODULE E301_TypesDisagree ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = 1
Next == Step
====
