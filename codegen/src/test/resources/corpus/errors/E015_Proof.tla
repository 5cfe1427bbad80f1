A theorem with its proof.
---- MODULE E015_Proof ----
THEOREM 1 = 1
PROOF OBVIOUS
====
