The test repeats the comment until the file is over the limit.
---- MODULE E005_TooLarge ----
\* again and again
====
