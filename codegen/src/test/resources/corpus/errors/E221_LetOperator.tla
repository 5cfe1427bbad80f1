LET defines an operator with a parameter.
---- MODULE E221_LetOperator ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == LET F(a) == a + 1 IN x' = F(1)
Next == Step
====
