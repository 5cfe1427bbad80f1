A set with an end.
---- MODULE E222_InfiniteSet ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == \E n \in 0..3 : x' = n
Next == Step
====
