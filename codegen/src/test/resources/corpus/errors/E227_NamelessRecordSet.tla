A record set without a name.
---- MODULE E227_NamelessRecordSet ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in SUBSET [a: Nat]
====
