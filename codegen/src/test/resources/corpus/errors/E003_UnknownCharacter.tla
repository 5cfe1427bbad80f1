A semicolon, of which TLA+ knows nothing.
---- MODULE E003_UnknownCharacter ----
A == x ; y
====
