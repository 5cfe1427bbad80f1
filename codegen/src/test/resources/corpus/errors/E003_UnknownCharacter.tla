The operator is written in Unicode.
---- MODULE E003_UnknownCharacter ----
A == x ∈ S
====
