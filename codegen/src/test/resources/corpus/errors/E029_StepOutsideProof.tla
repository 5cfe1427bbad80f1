The definition names a step of the proof above it.
---- MODULE E029_StepOutsideProof ----
THEOREM x = x
<1>a. QED OBVIOUS
A == <1>a
====
