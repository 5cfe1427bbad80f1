The proof of level 2 has its QED.
---- MODULE E021_StepOfNoProof ----
THEOREM x = x
<1>a. x = 1
  <2>b. x = 2
  <2>c. QED
<1>d. QED
====
