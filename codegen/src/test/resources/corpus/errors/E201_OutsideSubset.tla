SubSeq is not among the accepted operators.
---- MODULE E201_OutsideSubset ----
EXTENDS Naturals, Sequences
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = Len(SubSeq(<<1, 2>>, 1, 1))
Next == Step
====
