The same letter in UTF-8.
---- MODULE E004_NotUtf8 ----
\* café
====
