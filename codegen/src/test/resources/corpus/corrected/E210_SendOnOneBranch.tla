Both branches send.
---- MODULE E210_SendOnOneBranch ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Act(Send(_)) == \/ x' = 1 /\ Send({1})
                \/ x' = 2 /\ Send({})
====
