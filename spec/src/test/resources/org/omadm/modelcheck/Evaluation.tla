----------------------------- MODULE Evaluation -----------------------------
\* Compares a number with a string in the third state.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = x + 1 /\ (x < 2 \/ x = "two")
=============================================================================
