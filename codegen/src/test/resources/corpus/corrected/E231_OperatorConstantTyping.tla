The argument is a bound name.
---- MODULE E231_OperatorConstantTyping ----
EXTENDS Naturals
CONSTANT F(_)
ASSUME \A n \in Nat : F(n) \in Nat
====
