A file under the limit.
---- MODULE E005_TooLarge ----
\* again and again
====
