The brace is closed before the next definition.
---- MODULE E009_NeverClosed ----
A == {1, 2}
B == 2
====
