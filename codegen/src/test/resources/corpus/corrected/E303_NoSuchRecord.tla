The fields of the record set.
---- MODULE E303_NoSuchRecord ----
EXTENDS Naturals
R == [a: Nat]
VARIABLE x
TypeInv == x \in R
Init == x = [a |-> 0]
Step == x' = [a |-> 1]
Next == Step
====
