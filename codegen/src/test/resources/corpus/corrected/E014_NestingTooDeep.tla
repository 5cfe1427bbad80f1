As deep as most formulas are.
---- MODULE E014_NestingTooDeep ----
A == (((((((((((((((x)))))))))))))))
====
