An action calls itself.
---- MODULE E220_Recursion ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
RECURSIVE Count(_)
Count(n) == x' = n /\ Count(n)
Step == Count(1)
Next == Step
====
