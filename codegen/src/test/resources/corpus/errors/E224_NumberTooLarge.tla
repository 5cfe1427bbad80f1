A number of 33 bits.
---- MODULE E224_NumberTooLarge ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = 4294967296
Next == Step
====
