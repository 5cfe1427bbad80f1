---- MODULE MCUnnamed ----
EXTENDS Unnamed
MCWeight(n) == IF n = Leader THEN 1 ELSE 2
====
