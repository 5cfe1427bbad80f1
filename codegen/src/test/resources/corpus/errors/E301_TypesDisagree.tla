A string where a number is needed, and an operator used in two ways.
---- MODULE E301_TypesDisagree ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
F(a) == {a}
Step == x' = "a"
AInv == F(1) = {} /\ F(TRUE) = {}
Next == Step
====
