TLA+ has no escape \q, and no characters outside of the first plane.
---- MODULE E026_WrongInString ----
A == "\q"
B == "😀"
====
