A string ends with its line.
---- MODULE E002_UnclosedString ----
A == "idle
====
