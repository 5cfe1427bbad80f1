Nat cannot be listed.
---- MODULE E222_InfiniteSet ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == \E n \in Nat : x' = n
Next == Step
====
