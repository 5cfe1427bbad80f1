The instance defines nothing of that name.
---- MODULE E237_InstanceName ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
---- MODULE Inner ----
Two == 2
====
I == INSTANCE Inner
Init == x = I!Three
Step == x' = 1
Next == Step
====
