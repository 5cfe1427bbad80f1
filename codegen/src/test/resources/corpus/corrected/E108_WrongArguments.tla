F is given one argument.
---- MODULE E108_WrongArguments ----
EXTENDS Naturals
F(a) == a
A == F(1)
====
