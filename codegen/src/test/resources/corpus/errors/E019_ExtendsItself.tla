By way of another module.
---- MODULE E019_ExtendsItself ----
EXTENDS E019_Other
====
