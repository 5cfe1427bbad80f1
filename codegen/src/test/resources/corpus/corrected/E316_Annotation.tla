The annotation is a type.
---- MODULE E316_Annotation ----
EXTENDS Naturals
VARIABLE
    \* @type: Set(Int);
    x
Init == x = {}
Step == x' = {1}
Next == Step
====
