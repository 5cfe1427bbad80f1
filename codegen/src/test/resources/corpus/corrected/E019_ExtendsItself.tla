What both share is in the other module.
---- MODULE E019_ExtendsItself ----
EXTENDS E019_Other
====
