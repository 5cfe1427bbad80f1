A set of strings without a name.
---- MODULE E226_NamelessEnumeration ----
EXTENDS Naturals
VARIABLE x
TypeInv == x \in {"a", "b"}
====
