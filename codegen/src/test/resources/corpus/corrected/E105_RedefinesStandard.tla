A name that Naturals does not have.
---- MODULE E105_RedefinesStandard ----
EXTENDS Naturals
One == {1}
====
