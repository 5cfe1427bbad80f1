The argument stands left of the bullets.
---- MODULE E012_LeftOfItsList ----
A ==
    /\ f(
  x)
    /\ y
====
