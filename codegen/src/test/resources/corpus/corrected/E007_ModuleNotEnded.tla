The file is whole.
---- MODULE E007_ModuleNotEnded ----
A == [a |-> 1, b |-> 2]
====
