Send is called.
---- MODULE E208_SendNotCalled ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Act(Send(_)) == x' = 1 /\ Send({x})
====
