Only one of the two variants has the field.
---- MODULE E305_NoSuchField ----
EXTENDS Naturals
A == [type: {"A"}, a: Nat]
B == [type: {"B"}]
M == A \cup B
VARIABLE x
TypeInv == x \in M
Init == x = [type |-> "B"]
Step == x' = [type |-> "A", a |-> x.a]
Next == Step
====
