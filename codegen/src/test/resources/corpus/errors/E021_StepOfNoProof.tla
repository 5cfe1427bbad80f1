The step of level 1 comes before the proof of level 2 has its QED.
---- MODULE E021_StepOfNoProof ----
THEOREM x = x
<1>a. x = 1
  <2>b. x = 2
<1>c. QED
====
