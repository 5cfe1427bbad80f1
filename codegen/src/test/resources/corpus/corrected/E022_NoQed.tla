The proof ends with QED.
---- MODULE E022_NoQed ----
THEOREM x = x
<1>a. x = 1
  BY DEF x
<1>b. QED
====
