The operator parameter, an action of one parameter, is handed on.
---- MODULE E211_SendArgument ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Act(Send(_)) == x' = 1 /\ Send({1})
Both(Send(_)) == Act(Send)
====
