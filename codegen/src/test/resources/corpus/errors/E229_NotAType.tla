No type can be read off the operator.
---- MODULE E229_NotAType ----
EXTENDS Naturals
F(a) == {a}
VARIABLE x
TypeInv == x \in F(1)
====
