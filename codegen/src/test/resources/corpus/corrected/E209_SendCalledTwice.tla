Send is called once, with both.
---- MODULE E209_SendCalledTwice ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Act(Send(_)) == x' = 1 /\ Send({1, 2})
====
