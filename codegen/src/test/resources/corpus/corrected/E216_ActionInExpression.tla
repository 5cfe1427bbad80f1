The action is a conjunct of its own.
---- MODULE E216_ActionInExpression ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Go == x' = 1
Step == Go
Next == Step
====
