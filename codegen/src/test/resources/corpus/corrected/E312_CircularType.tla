The field has a type of its own.
---- MODULE E312_CircularType ----
EXTENDS Naturals
A == [a: Nat]
====
