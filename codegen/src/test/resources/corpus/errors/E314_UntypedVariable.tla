Nothing says what x holds.
---- MODULE E314_UntypedVariable ----
EXTENDS Naturals
VARIABLE x
====
