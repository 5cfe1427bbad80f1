A sequence does not begin at 0.
---- MODULE E308_NotASequence ----
EXTENDS Naturals, Sequences
VARIABLE x
TypeInv == x \in Seq(Nat)
Init == x = <<>>
Step == x' = [i \in 0..1 |-> i]
Next == Step
====
