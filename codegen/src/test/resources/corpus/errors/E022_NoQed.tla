A proof that stops after its first step.
---- MODULE E022_NoQed ----
THEOREM x = x
<1>a. x = 1
  BY DEF x
====
