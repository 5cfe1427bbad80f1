A phase of the set.
---- MODULE E309_NotOfEnumeration ----
EXTENDS Naturals
Phase == {"idle", "opened"}
VARIABLE x
TypeInv == x \in Phase
Init == x = "idle"
Step == x' = "opened"
Next == Step
====
