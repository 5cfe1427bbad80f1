A sum cannot stay unchanged.
---- MODULE E215_UnchangedOperand ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Sum == x + 1
Step == UNCHANGED Sum
Next == Step
====
