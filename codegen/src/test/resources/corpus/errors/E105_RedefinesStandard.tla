Nat comes from Naturals.
---- MODULE E105_RedefinesStandard ----
EXTENDS Naturals
Nat == {1}
====
