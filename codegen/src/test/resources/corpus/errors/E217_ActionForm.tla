An implication of actions.
---- MODULE E217_ActionForm ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x = 0 => x' = 1
Next == Step
====
