HAVE only says again what is assumed.
---- MODULE E023_StepWithoutProof ----
THEOREM x => x
<1>a. HAVE x
  OBVIOUS
<1>b. QED
====
