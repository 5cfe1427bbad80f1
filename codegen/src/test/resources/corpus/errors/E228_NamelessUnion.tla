A union without a name.
---- MODULE E228_NamelessUnion ----
EXTENDS Naturals
A == [type: {"A"}]
B == [type: {"B"}]
VARIABLE x
TypeInv == x \in SUBSET (A \cup B)
====
