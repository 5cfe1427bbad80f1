The string is closed on its line.
---- MODULE E002_UnclosedString ----
A == "idle"
====
