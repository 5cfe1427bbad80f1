Only the second branch says something of y.
---- MODULE E207_AssignedOnOneBranch ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
Init == x = 0 /\ y = 0
Step == \/ x' = 1
        \/ x' = 2 /\ y' = 1
Next == Step
====
