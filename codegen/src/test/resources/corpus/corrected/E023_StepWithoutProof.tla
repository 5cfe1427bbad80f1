HAVE stands without a proof.
---- MODULE E023_StepWithoutProof ----
THEOREM x => x
<1>a. HAVE x
<1>b. QED
====
