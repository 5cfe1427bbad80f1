One operator parameter takes everything.
---- MODULE E212_OperatorParameters ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Act(Send(_)) == x' = 1 /\ Send({1})
====
