------------------------------ MODULE Semantic ------------------------------
\* Names an operator that nothing defines.
VARIABLE x
Init == x = Undefined
Next == x' = x
=============================================================================
