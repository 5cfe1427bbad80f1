x gets one value.
---- MODULE E204_AssignedTwice ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
ActInit == x = 0
Act(Send(_)) == Send({x}) /\ x' = 1
====
