A byte of Latin-1.
---- MODULE E004_NotUtf8 ----
\* café
====
