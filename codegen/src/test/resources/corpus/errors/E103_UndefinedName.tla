B is not defined anywhere.
---- MODULE E103_UndefinedName ----
EXTENDS Naturals
A == B
====
