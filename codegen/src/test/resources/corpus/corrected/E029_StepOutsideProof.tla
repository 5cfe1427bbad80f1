What the step says has a name.
---- MODULE E029_StepOutsideProof ----
THEOREM Same == x = x
<1>a. QED OBVIOUS
A == Same
====
