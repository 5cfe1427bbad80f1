Profile is a generated class.
---- MODULE E109_NameTaken ----
EXTENDS Naturals
Profile == [a: Nat]
====
