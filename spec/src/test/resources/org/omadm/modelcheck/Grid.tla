-------------------------------- MODULE Grid --------------------------------
\* Enough states for a search of some seconds.
EXTENDS Naturals
CONSTANTS Width, Height
VARIABLES x, y
Init == x = 1 /\ y = 1
Right == x < Width /\ x' = x + 1 /\ y' = y
Up == y < Height /\ y' = y + 1 /\ x' = x
Next == Right \/ Up
=============================================================================
