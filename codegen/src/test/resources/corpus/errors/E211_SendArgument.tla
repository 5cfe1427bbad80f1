An action of two parameters is handed over.
---- MODULE E211_SendArgument ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Act(Send(_)) == x' = 1 /\ Send({1})
Pair(first, second) == x' = first
Both == Act(Pair)
====
