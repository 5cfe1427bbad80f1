The prime is where the variable is handed over.
---- MODULE E234_PrimedParameter ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
RECURSIVE Second(_, _)
First(p, r) == Second(p, r)
Second(a, b) == a = 1 \/ b = 1
Init == x = 0
Step == x' = 1 /\ First(x', x)
Next == Step
====
