Nothing says what F gives and what C is.
---- MODULE E313_UntypedConstant ----
EXTENDS Naturals
CONSTANTS C, F(_)
====
