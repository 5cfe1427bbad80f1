No record set has these fields.
---- MODULE E303_NoSuchRecord ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
R == [a: Nat]
AInv == [a |-> 1, b |-> 2].a = x
Step == x' = 1
Next == Step
====
