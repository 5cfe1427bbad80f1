A Cartesian product as a value.
---- MODULE E223_SetOnlyAsType ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
AInv == <<x, x>> \in {1} \X {2}
Step == x' = 1
Next == Step
====
