Naturals is extended.
---- MODULE E106_StandardModuleMissing ----
EXTENDS Naturals
A == 1 + 2
====
