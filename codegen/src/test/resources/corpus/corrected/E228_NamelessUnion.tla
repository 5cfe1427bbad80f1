The union has a name.
---- MODULE E228_NamelessUnion ----
EXTENDS Naturals
A == [type: {"A"}]
B == [type: {"B"}]
Both == A \cup B
VARIABLE x
TypeInv == x \in SUBSET Both
====
