Without the label, the product would be computed first.
---- MODULE E025_LabelChangesPrecedence ----
A == x * lab:: y + z
====
