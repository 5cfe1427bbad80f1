Every module is standard or in this folder.
---- MODULE E018_ModuleNotFound ----
EXTENDS Naturals, FiniteSets
A == 1
====
