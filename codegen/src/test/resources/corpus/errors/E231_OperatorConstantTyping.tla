The argument is no bound name.
---- MODULE E231_OperatorConstantTyping ----
EXTENDS Naturals
CONSTANT F(_)
ASSUME F(1) \in Nat
====
