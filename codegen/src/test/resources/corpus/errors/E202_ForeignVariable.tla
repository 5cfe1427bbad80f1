An actor reads a variable that is not its own.
---- MODULE E202_ForeignVariable ----
EXTENDS Naturals, E202_Other
VARIABLE x
TypeInv == x \in Nat
Act(Send(_)) == x' = other /\ Send({1})
====
