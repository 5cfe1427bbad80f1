A number has no fields.
---- MODULE E306_NotARecord ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = x.a
Next == Step
====
