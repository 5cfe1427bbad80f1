A number of 31 bits.
---- MODULE E224_NumberTooLarge ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in Nat
Init == x = 0
Step == x' = 2147483647
Next == Step
====
