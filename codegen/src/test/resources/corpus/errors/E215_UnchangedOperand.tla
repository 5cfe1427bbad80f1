A sum cannot stay unchanged.
---- MODULE E215_UnchangedOperand ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == UNCHANGED (x + 1)
Next == Step
====
