The argument stands right of the bullets.
---- MODULE E012_LeftOfItsList ----
A ==
    /\ f(
        x)
    /\ y
====
