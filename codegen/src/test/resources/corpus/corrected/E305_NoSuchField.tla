The variant of a bound name is tested first.
---- MODULE E305_NoSuchField ----
EXTENDS Naturals
A == [type: {"A"}, a: Nat]
B == [type: {"B"}]
M == A \cup B
VARIABLE x
TypeInv == x \in M
Init == x = [type |-> "B"]
Step == \E m \in {x} : m \in A /\ x' = [m EXCEPT !.a = m.a + 1]
Next == Step
====
