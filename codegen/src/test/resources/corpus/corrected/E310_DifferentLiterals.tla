A tuple is compared with a tuple.
---- MODULE E310_DifferentLiterals ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
AInv == <<2>> = <<1>>
Step == x' = 1
Next == Step
====
