The action is missing.
---- MODULE E027_FairnessOfNothing ----
A == WF_vars
B == SF_I!vars
====
