A sum is primed.
---- MODULE E213_PrimeOnExpression ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = 1 /\ (x + 1)' = 2
Next == Step
====
