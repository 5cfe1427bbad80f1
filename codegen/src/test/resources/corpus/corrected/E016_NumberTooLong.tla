The number is a constant.
---- MODULE E016_NumberTooLong ----
CONSTANT Large
A == Large
====
