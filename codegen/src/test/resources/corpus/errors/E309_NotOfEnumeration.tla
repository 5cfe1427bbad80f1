No phase is called so.
---- MODULE E309_NotOfEnumeration ----
EXTENDS Naturals
Phase == {"idle", "opened"}
VARIABLE x
TypeInv == x \in Phase
Init == x = "idle"
Step == x' = "open"
Next == Step
====
