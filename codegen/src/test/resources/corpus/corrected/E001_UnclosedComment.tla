Each comment has its own end.
---- MODULE E001_UnclosedComment ----
A == 1 (* outer (* inner *) *)
B == 2
====
