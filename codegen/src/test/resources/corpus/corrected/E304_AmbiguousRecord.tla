The record is used where one set fits.
---- MODULE E304_AmbiguousRecord ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
R == [a: Nat]
S == [a: Nat]
AInv == [a |-> 1] \in R
Step == x' = 1
Next == Step
====
