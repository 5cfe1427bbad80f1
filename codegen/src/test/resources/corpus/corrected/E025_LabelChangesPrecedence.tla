Parentheses around what is labelled.
---- MODULE E025_LabelChangesPrecedence ----
A == x * (lab:: y + z)
====
