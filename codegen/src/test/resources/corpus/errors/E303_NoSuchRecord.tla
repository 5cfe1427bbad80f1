No record set has these fields.
---- MODULE E303_NoSuchRecord ----
EXTENDS Naturals
R == [a: Nat]
VARIABLE x
TypeInv == x \in R
Init == x = [a |-> 0]
Step == x' = [a |-> 1, b |-> 2]
Next == Step
====
