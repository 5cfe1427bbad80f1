The actions are there.
---- MODULE E027_FairnessOfNothing ----
A == WF_vars(Next)
B == SF_I!vars(Next)
====
