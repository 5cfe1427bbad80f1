Two memberships, and none is clearly the bound.
---- MODULE E028_FilterOrMap ----
A == {x + 1 \in S : y \in T}
====
