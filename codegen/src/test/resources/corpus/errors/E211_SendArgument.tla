An operator without a name is handed over.
---- MODULE E211_SendArgument ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Act(Send(_)) == x' = 1 /\ Send({1})
Both(Send(_)) == Act(LAMBDA m : m = 1) /\ Send({1})
====
