The instance defines that name.
---- MODULE E237_InstanceName ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
---- MODULE Inner ----
Two == 2
====
I == INSTANCE Inner
Init == x = I!Two
Step == x' = 1
Next == Step
====
