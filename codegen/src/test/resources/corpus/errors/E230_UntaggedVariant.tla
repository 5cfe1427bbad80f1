The records of a union have no tag.
---- MODULE E230_UntaggedVariant ----
EXTENDS Naturals
A == [a: Nat]
B == [b: Nat]
C == A \cup B
====
