The recursive call hands on the same operator.
---- MODULE E233_EndlessElaboration ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
RECURSIVE Twice(_, _)
Twice(F(_), n) == IF n = 0 THEN x ELSE F(Twice(F, n - 1))
Init == x = 0
Step == x' = Twice(LAMBDA a : a + 1, 2)
Next == Step
====
