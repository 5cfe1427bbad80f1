An escape that strings have, and a character of the first plane.
---- MODULE E026_WrongInString ----
A == "\\q"
B == "☺"
====
