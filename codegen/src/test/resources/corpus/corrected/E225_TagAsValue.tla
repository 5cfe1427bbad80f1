The tag is compared with a string.
---- MODULE E225_TagAsValue ----
EXTENDS Naturals
M == [type: {"M"}, a: Nat]
VARIABLE x
TypeInv == x \in M
Init == x = [type |-> "M", a |-> 0]
Step == x' = [x EXCEPT !.a = 1]
AInv == x.type = "M"
Next == Step
====
