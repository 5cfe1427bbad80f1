The outer comment is never closed.
---- MODULE E001_UnclosedComment ----
A == 1 (* outer (* inner *)
B == 2
====
