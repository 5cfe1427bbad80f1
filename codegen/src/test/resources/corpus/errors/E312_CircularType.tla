A record that would contain itself.
---- MODULE E312_CircularType ----
EXTENDS Naturals
RECURSIVE A
A == [a: A]
====
