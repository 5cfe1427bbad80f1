The two operators exchange their parameters in a circle, and one of them is primed.
---- MODULE E234_PrimedParameter ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
RECURSIVE Second(_, _)
First(p, r) == Second(p, r)
Second(a, b) == a' = 1 \/ First(b, a)
Init == x = 0
Step == First(x, x)
Next == Step
====
