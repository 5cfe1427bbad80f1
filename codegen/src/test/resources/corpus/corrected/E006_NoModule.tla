There is prose, and then a module.
---- MODULE E006_NoModule ----
A == 1
====
