Parentheses around what is a value.
---- MODULE E028_FilterOrMap ----
A == {(x + 1 \in S) : y \in T}
====
