An action stands where a value is needed.
---- MODULE E216_ActionInExpression ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Go == x' = 1
Step == x' = IF Go THEN 1 ELSE 2
Next == Step
====
