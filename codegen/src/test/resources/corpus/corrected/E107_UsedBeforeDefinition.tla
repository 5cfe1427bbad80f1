Each definition stands above its use.
---- MODULE E107_UsedBeforeDefinition ----
EXTENDS Naturals
B == 1
A == B
C == A
====
