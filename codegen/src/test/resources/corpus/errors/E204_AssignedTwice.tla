x gets two values, and in a module that sends all is done once.
---- MODULE E204_AssignedTwice ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
ActInit == x = 0
Act(Send(_)) == Send({x}) /\ x' = 1 /\ x' = 2
====
