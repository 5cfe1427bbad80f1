Plus needs Naturals.
---- MODULE E106_StandardModuleMissing ----
A == 1 + 2
====
