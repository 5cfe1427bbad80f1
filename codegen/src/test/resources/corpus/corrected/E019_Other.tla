The other module extends a standard one only.
---- MODULE E019_Other ----
EXTENDS Naturals
====
