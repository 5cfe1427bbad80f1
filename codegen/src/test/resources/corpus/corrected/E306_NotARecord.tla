The number itself is read.
---- MODULE E306_NotARecord ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = x
Next == Step
====
