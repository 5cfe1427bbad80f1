The other half of the circle.
---- MODULE E019_Other ----
EXTENDS E019_ExtendsItself
====
