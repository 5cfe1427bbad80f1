Both branches give y a value.
---- MODULE E207_AssignedOnOneBranch ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
ActInit == x = 0 /\ y = 0
Act(Send(_)) == /\ Send({x})
                /\ \/ x' = 1 /\ y' = 0
                   \/ x' = 2 /\ y' = 1
====
