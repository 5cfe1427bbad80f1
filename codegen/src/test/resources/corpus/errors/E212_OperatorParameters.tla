Two operator parameters.
---- MODULE E212_OperatorParameters ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Act(Send(_), Push(_)) == x' = 1 /\ Send({1}) /\ Push({1})
====
