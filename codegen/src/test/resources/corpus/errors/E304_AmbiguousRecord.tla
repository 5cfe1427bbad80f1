Two record sets have these fields.
---- MODULE E304_AmbiguousRecord ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
R == [a: Nat]
S == [a: Nat]
AInv == [a |-> 1] = [a |-> 1]
Step == x' = 1
Next == Step
====
