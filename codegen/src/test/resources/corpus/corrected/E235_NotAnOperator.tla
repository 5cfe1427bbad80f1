A LAMBDA is handed over.
---- MODULE E235_NotAnOperator ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Apply(F(_), n) == F(n)
Step == x' = Apply(LAMBDA a : a + 3, 1)
Next == Step
====
