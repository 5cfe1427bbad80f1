B is defined below, and C by itself.
---- MODULE E107_UsedBeforeDefinition ----
EXTENDS Naturals
A == B
B == 1
C == C
====
