A number is handed over where an operator is taken.
---- MODULE E235_NotAnOperator ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Apply(F(_), n) == F(n)
Step == x' = Apply(3, 1)
Next == Step
====
