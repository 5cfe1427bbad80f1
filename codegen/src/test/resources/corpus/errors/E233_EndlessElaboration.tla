Each recursive call hands over another operator.
---- MODULE E233_EndlessElaboration ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
RECURSIVE Twice(_, _)
Twice(F(_), n) == IF n = 0 THEN F(x) ELSE Twice(LAMBDA a : F(F(a)), n - 1)
Init == x = 0
Step == x' = Twice(LAMBDA a : a + 1, 2)
Next == Step
====
