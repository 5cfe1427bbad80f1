The variable of another module.
---- MODULE E202_Other ----
EXTENDS Naturals
VARIABLE other
OtherTypeInv == other \in Nat
====
