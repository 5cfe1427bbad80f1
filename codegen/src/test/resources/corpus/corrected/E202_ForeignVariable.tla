The value comes in as a parameter.
---- MODULE E202_ForeignVariable ----
EXTENDS Naturals, E202_Other
VARIABLE x
TypeInv == x \in Nat
Act(value, Send(_)) == value \in Nat /\ x' = value /\ Send({1})
====
