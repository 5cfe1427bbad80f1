Both branches say what becomes of y.
---- MODULE E206_NotAssignedOnBranch ----
EXTENDS Naturals
VARIABLES x, y
TypeInv == x \in Nat /\ y \in Nat
Init == x = 0 /\ y = 0
Step == \/ x' = 1 /\ y' = 1
        \/ x' = 2 /\ UNCHANGED y
Next == Step
====
