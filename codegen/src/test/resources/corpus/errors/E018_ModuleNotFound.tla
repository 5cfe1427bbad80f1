There is no such module.
---- MODULE E018_ModuleNotFound ----
EXTENDS Naturals, Missing
A == 1
====
