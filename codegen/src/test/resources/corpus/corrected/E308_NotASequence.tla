A sequence begins at 1.
---- MODULE E308_NotASequence ----
EXTENDS Naturals, Sequences
VARIABLE x
TypeInv == x \in Seq(Nat)
Init == x = <<>>
Step == x' = [i \in 1..2 |-> i]
Next == Step
====
