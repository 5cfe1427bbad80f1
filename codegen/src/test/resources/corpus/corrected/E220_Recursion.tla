A recursive operator gives the value, and the action only assigns it.
---- MODULE E220_Recursion ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
RECURSIVE Count(_)
Count(n) == IF n = 0 THEN 0 ELSE 1 + Count(n - 1)
Step == x' = Count(1)
Next == Step
====
