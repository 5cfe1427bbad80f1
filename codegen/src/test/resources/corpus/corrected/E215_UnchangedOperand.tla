A variable stays unchanged.
---- MODULE E215_UnchangedOperand ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == UNCHANGED x
Next == Step
====
